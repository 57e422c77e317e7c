/** Between the session and its link: what of the state a link carries, and what a link does to the state. */
import type { Atlas } from '../atlas/nouns.ts';
import { samePath } from './corners.ts';
import { begin, type History, step } from './history.ts';
import { chosenLine } from './judged-line.ts';
import { type Link, type LinkPoint, MAX_PATH } from './link.ts';
import { PENCIL_DOWN } from './path-slice.ts';
import type { Session, SessionState } from './session.ts';
import {
  LAYERS,
  LEFT_OUT,
  type LeftOut,
  type LinkProblem,
  type Notice,
  type Path,
  type Selection,
  type Vertex,
  type Work,
} from './state.ts';
import { DEFAULTS } from './view-slice.ts';

const pickOf = (selection: Selection): LinkPoint | undefined =>
  selection.kind === 'place'
    ? { place: selection.id }
    : selection.kind === 'spot' || selection.kind === 'point'
      ? { at: selection.at }
      : undefined;

const pointOf = (vertex: Vertex): LinkPoint => (vertex.place ? { place: vertex.place } : { at: vertex.at });

/** Drops what is undefined: an absent field and an undefined one are the same to a reader, not to a test of equality. */
const present = (link: { [K in keyof Link]: Link[K] | undefined }): Link =>
  Object.fromEntries(Object.entries(link).filter(([, value]) => value !== undefined)); // the same type, fewer keys

const fits = ({ vertices }: Path): boolean => vertices.length <= MAX_PATH;

/** What of the user's a link cannot carry: a work file can. */
export function leftOut(s: Pick<SessionState, 'work' | 'whatIf'>): readonly LeftOut[] {
  const { now } = s.work;
  const chosen = chosenLine(s);
  const has: Readonly<Record<LeftOut, boolean>> = {
    chosenLine: chosen !== undefined,
    path: !fits(now.path),
    kept: now.kept.length > 0,
    rings: now.rings.length > 0,
    points: now.sets.length + now.coming.length > 0,
    lines: now.lines.some((line) => line !== chosen),
  };
  return LEFT_OUT.filter((what) => has[what]);
}

/** The link of what is on the screen. */
export function linkOf(s: SessionState): Link {
  const path = fits(s.work.now.path) ? s.work.now.path.vertices : [];
  const pick = pickOf(s.selection);
  const figures = pick !== undefined || path.length > 0;
  // A path alone opens Measure, all else Place: only another panel needs saying.
  const implied = path.length > 0 ? 'measure' : 'place';
  const unless = <T>(value: T, standard: T): T | undefined => (value === standard ? undefined : value);
  return present({
    map: s.camera,
    pick,
    path: path.length > 0 ? path.map(pointOf) : undefined,
    closed: (path.length > 0 && s.work.now.path.closed) || undefined,
    panel: unless(s.panel, implied),
    units: unless(s.settings.units, DEFAULTS.units),
    coords: unless(s.settings.coords, DEFAULTS.coords),
    // English goes without saying only where a link without a language opens in English.
    lang: s.preferred === DEFAULTS.lang ? unless(s.settings.lang, DEFAULTS.lang) : s.settings.lang,
    theme: s.settings.theme,
    // In their own order: the same view is the same text.
    off: s.settings.off.length > 0 ? LAYERS.filter((l) => s.settings.off.includes(l)) : undefined,
    grid: s.settings.grid,
    embed: s.settings.embed || undefined,
    data: figures && s.atlas.kind === 'ready' ? s.atlas.value.version : undefined,
  });
}

/** Settings of a link apply at once, before the atlas has come. */
export function applySettings(session: Session, link: Link): void {
  const { units, coords, lang, theme, off, grid, embed } = link;
  session.getState().set({
    units: units ?? DEFAULTS.units,
    coords: coords ?? DEFAULTS.coords,
    lang: lang ?? session.getState().preferred,
    theme: theme ?? DEFAULTS.theme,
    off: off ?? DEFAULTS.off,
    grid: grid ?? DEFAULTS.grid,
    embed: embed ?? DEFAULTS.embed,
  });
}

/** What is said of one link holds no longer once another is opened. */
const OF_LINKS: readonly Notice['code'][] = [
  'link-version',
  'link-value',
  'link-place-unknown',
  'link-data-differs',
];

function resolve(atlas: Atlas, point: LinkPoint): Vertex | undefined {
  if ('at' in point) return point;
  const place = atlas.places.get(point.place);
  return place && { at: place.at, place: place.id };
}

/** What is not in a link must outlive the opening of one: the path that it replaces is one step back. */
function withPath(work: History<Work>, path: Path): History<Work> {
  if (samePath(work.now.path, path)) return work;
  const next = { ...work.now, path };
  const isFirst = work.past.length === 0 && work.now.path.vertices.length === 0;
  return isFirst ? begin(next) : step(work, next, { code: 'linkOpened' });
}

/** Places of a link, once the atlas can say where they are. What it does not know is left out and said. */
export function applyPlaces(
  session: Session,
  atlas: Atlas,
  link: Link,
  problems: readonly LinkProblem[],
): void {
  const notices: Notice[] = [...problems];
  const unknown = new Set<string>();
  const known = (point: LinkPoint): Vertex | undefined => {
    const vertex = resolve(atlas, point);
    if (!vertex && 'place' in point) unknown.add(point.place);
    return vertex;
  };
  const pick = link.pick && known(link.pick);
  const path = (link.path ?? []).map(known).filter((v) => v !== undefined);
  if (unknown.size > 0) notices.push({ code: 'link-place-unknown', ids: [...unknown] });
  if (link.data && link.data !== atlas.version) {
    notices.push({ code: 'link-data-differs', theirs: link.data, ours: atlas.version });
  }
  const selection: Selection = !pick
    ? { kind: 'none' }
    : pick.place
      ? { kind: 'place', id: pick.place }
      : { kind: 'spot', at: pick.at, errorMetres: 0 };
  const { work, notices: earlier } = session.getState();
  session.setState({
    selection,
    work: withPath(work, { vertices: path, closed: link.closed === true && path.length > 2 }),
    travelled: undefined,
    ...PENCIL_DOWN,
    camera: link.map,
    panel: link.panel ?? (path.length > 0 ? 'measure' : 'place'),
    notices: earlier.filter(({ code }) => !OF_LINKS.includes(code)),
  });
  if (notices.length > 0) session.getState().notify(...notices);
}
