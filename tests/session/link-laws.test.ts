import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLink, type Link, type LinkPoint, MAX_PATH, parseLink } from '../../src/session/link.ts';
import { applyPlaces, applySettings, leftOut, linkOf } from '../../src/session/link-session.ts';
import { createSession, type SessionState } from '../../src/session/session.ts';
import {
  COORDS,
  GRIDS,
  LANGUAGES,
  LAYERS,
  type Layer,
  PANELS,
  THEMES,
  UNITS,
} from '../../src/session/state.ts';
import { DEFAULTS } from '../../src/session/view-slice.ts';
import { setOf, viewOf } from '../support/held-sets.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const atlas = { ...readRealAtlas(), version: '0123abcd' };
const ids = [...atlas.places.keys()];
/** What the map can be moved to, in full: a centimetre. */
const at = fc
  .tuple(
    fc.integer({ min: 350_000_000, max: 450_000_000 }),
    fc.integer({ min: 300_000_000, max: 400_000_000 }),
  )
  .map(([lng, lat]) => place(lng / 1e7, lat / 1e7));
const vertex = fc.oneof(
  at.map((a) => ({ at: a })),
  fc.constantFrom(...ids).map((id) => ({ at: atlas.places.get(id)?.at ?? place(0, 0), place: id })),
);
const settings = fc.record({
  units: fc.constantFrom(...UNITS),
  coords: fc.constantFrom(...COORDS),
  lang: fc.constantFrom(...LANGUAGES),
  theme: fc.option(fc.constantFrom(...THEMES), { nil: undefined }),
  off: fc.uniqueArray(fc.constantFrom(...LAYERS)),
  grid: fc.option(fc.constantFrom(...GRIDS), { nil: undefined }),
  embed: fc.boolean(),
});
const selection = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc.constantFrom(...ids).map((id) => ({ kind: 'place', id }) as const),
  at.map((a) => ({ kind: 'spot', at: a, errorMetres: 0 }) as const),
);
const round = (value: number, digits: number) => Number(value.toFixed(digits));
const camera = fc
  .tuple(fc.double({ min: 0, max: 24, noNaN: true }), at)
  .map(([zoom, [lng, lat]]) => ({ zoom: round(zoom, 2), lat: round(lat, 5), lng: round(lng, 5) }));
/** What a link carries of a state; `panel` and the rest as a user may have left them. */
const view = fc.record({
  selection,
  settings,
  camera: fc.option(camera, { nil: undefined }),
  panel: fc.constantFrom(...PANELS),
  vertices: fc.array(vertex, { maxLength: 6 }),
  closed: fc.boolean(),
});
type View = typeof view extends fc.Arbitrary<infer V> ? V : never;

function sessionWith({ vertices, closed, ...rest }: View): SessionState {
  const session = createSession();
  session.getState().setAtlas({ kind: 'ready', value: atlas });
  for (const v of vertices) session.getState().addVertex(v);
  if (session.getState().work.now.path.vertices.length > 2) session.getState().setClosed(closed);
  session.setState(rest);
  return session.getState();
}

function opened(text: string): SessionState {
  const session = createSession();
  session.getState().setAtlas({ kind: 'ready', value: atlas });
  const { link, problems } = parseLink(text);
  applySettings(session, link);
  applyPlaces(session, atlas, link, problems);
  return session.getState();
}

const carried = ({ selection: s, settings: all, camera: c, panel, work }: SessionState) => ({
  selection: s,
  settings: { ...all, off: new Set(all.off) },
  camera: c,
  panel,
  path: work.now.path,
});

describe('the link of any view', () => {
  it('opens as the same view, with nothing to be said', () => {
    fc.assert(
      fc.property(view, (v) => {
        const state = sessionWith(v);
        const again = opened(formatLink(linkOf(state)));
        expect(carried(again)).toEqual(carried(state));
        expect(again.notices).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same text for the same view, however it came about', () => {
    fc.assert(
      fc.property(view, fc.shuffledSubarray([...LAYERS], { minLength: LAYERS.length }), (v, order) => {
        const state = sessionWith(v);
        const off = order.filter((layer) => v.settings.off.includes(layer));
        const other = sessionWith({ ...v, settings: { ...v.settings, off } });
        expect(formatLink(linkOf(other))).toBe(formatLink(linkOf(state)));
        expect(formatLink(linkOf(opened(formatLink(linkOf(state)))))).toBe(formatLink(linkOf(state)));
      }),
    );
  });

  it('holds no default', () => {
    fc.assert(
      fc.property(view, (v) => {
        const keys = new URLSearchParams(formatLink(linkOf(sessionWith(v))));
        for (const key of ['units', 'coords', 'lang'] as const) expect(keys.get(key)).not.toBe(DEFAULTS[key]);
        for (const [key, value] of keys) expect(value, key).not.toBe('');
        const plain = formatLink(linkOf(sessionWith({ ...v, settings: { ...DEFAULTS, off: [] } })));
        expect(plain).not.toMatch(/(units|coords|lang|theme|off|grid|embed)=/);
      }),
    );
  });

  it('carries the data version with every figure, and not without', () => {
    fc.assert(
      fc.property(view, (v) => {
        const figures = v.selection.kind !== 'none' || v.vertices.length > 0;
        expect(linkOf(sessionWith(v)).data).toBe(figures ? atlas.version : undefined);
      }),
    );
  });
});

describe('the length of a link', () => {
  const HOST = 'https://example.org/#';
  const fivePoints: fc.Arbitrary<readonly LinkPoint[]> = fc.array(
    at.map((a) => ({ at: a })),
    { minLength: 5, maxLength: 5 },
  );

  /** Every setting at its longest; a grid comes on top of it. */
  const longestWith = (pick: LinkPoint, path: readonly LinkPoint[], off: readonly Layer[]): Link => ({
    map: { zoom: 14.25, lat: 35.12345, lng: 39.12345 },
    pick,
    path,
    closed: true,
    panel: 'what-if',
    units: 'nmi',
    coords: 'plus',
    lang: 'ar',
    theme: 'light',
    off,
    data: atlas.version,
  });
  const longest = ids.toSorted((a, b) => b.length - a.length).slice(0, 40);
  const anyPlace = fc.constantFrom(...longest, ...ids.slice(0, 4)).map((id): LinkPoint => ({ place: id }));
  const spot = at.map((a): LinkPoint => ({ at: a }));

  it('stays under 300 for each place and spot, five points to the centimetre, every setting at its longest, whatever layers are off', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlace, spot), fivePoints, fc.subarray([...LAYERS]), (pick, path, off) => {
        expect(HOST.length + formatLink(longestWith(pick, path, off)).length).toBeLessThan(300);
      }),
      { numRuns: 500 },
    );
  });

  it('stays under 300 with a grid as well, where three layers are off or all', () => {
    const off = fc.oneof(fc.constant([...LAYERS]), fc.constant(['relief', 'borders', 'labels'] as const));
    fc.assert(
      fc.property(anyPlace, fivePoints, off, (pick, path, layers) => {
        const text = formatLink({ ...longestWith(pick, path, layers), grid: 'graticule' });
        expect(HOST.length + text.length).toBeLessThan(300);
      }),
    );
  });

  it('is that of a path of the most corners at the most: a longer one is left out, and that is said', () => {
    const withCorners = (count: number) => {
      const session = createSession();
      session.getState().setAtlas({ kind: 'ready', value: atlas });
      const vertices = Array.from({ length: count }, (_, i) => ({ at: place(38 + i / 1e4, 35) }));
      const { work } = session.getState();
      session.setState({ work: { ...work, now: { ...work.now, path: { vertices, closed: true } } } });
      return session.getState();
    };
    expect(linkOf(withCorners(MAX_PATH)).path).toHaveLength(MAX_PATH);
    expect(leftOut(withCorners(MAX_PATH))).toEqual([]);
    const tooLong = withCorners(MAX_PATH + 1);
    expect(linkOf(tooLong)).toEqual({});
    expect(leftOut(tooLong)).toEqual(['path']);
  });
});

describe('what is not in a link', () => {
  const begun = () => {
    const session = createSession();
    session.getState().setAtlas({ kind: 'ready', value: atlas });
    return session;
  };

  it('is told: kept measures, rings, points, lines, and above all the line in use', () => {
    const { getState } = begun();
    expect(leftOut(getState())).toEqual([]);
    getState().addVertex({ at: place(40, 35) });
    expect(leftOut(getState())).toEqual([]);
    getState().keepPath('Convoy');
    getState().addRings({ centre: { at: place(40, 35) }, radii: [1000] });
    getState().addSet(setOf('a'), viewOf(2));
    expect(leftOut(getState())).toEqual(['kept', 'rings', 'points']);
    getState().addLine('Mine', [
      [38.6, 35.1],
      [40.9, 35.1],
    ]);
    expect(leftOut(getState())).toEqual(['chosenLine', 'kept', 'rings', 'points']);
    getState().chooseLine(undefined);
    expect(leftOut(getState())).toEqual(['kept', 'rings', 'points', 'lines']);
  });

  it('outlives the opening of one, and the path that a link replaces is one step back', () => {
    const session = begun();
    const { getState } = session;
    getState().addVertex({ at: place(40, 35) });
    getState().keepPath('Convoy');
    getState().addVertex({ at: place(39, 35) });
    const before = getState().work.now;
    applyPlaces(session, atlas, parseLink('path=tabqa~raqqa').link, []);
    expect(getState().work.now.path.vertices.map((v) => v.place)).toEqual(['tabqa', 'raqqa']);
    expect(getState().work.now.kept).toBe(before.kept);
    getState().undo();
    expect(getState().work.now).toBe(before);
    expect(getState().travelled).toEqual({ way: 'undone', step: { code: 'linkOpened' } });
  });

  it('is no step where the link brings the path that is there, or the first', () => {
    const session = begun();
    applyPlaces(session, atlas, parseLink('path=tabqa~raqqa').link, []);
    expect(session.getState().work.past).toEqual([]);
    session.getState().addVertex({ at: place(39, 35) });
    const { work } = session.getState();
    applyPlaces(session, atlas, parseLink(formatLink(linkOf(session.getState()))).link, []);
    expect(session.getState().work).toBe(work);
  });
});
