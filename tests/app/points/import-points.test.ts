import { expose, wrap } from 'comlink';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createImporter, type Importer } from '../../../src/app/points/import-points.ts';
import type { ImportScreen } from '../../../src/app/points/import-screen.ts';
import { createPointSets, type PointSets } from '../../../src/app/points/point-sets.ts';
import { createSetFiles } from '../../../src/app/points/set-files.ts';
import type { RemoteStore, StoreHandle } from '../../../src/app/points/spawn-store.ts';
import type { Mapping } from '../../../src/points/file.ts';
import { createPointStore } from '../../../src/points/store/create-point-store.ts';
import { savedOf } from '../../../src/session/saved-work/saved-of.ts';
import { createSession, type Session, type SessionState } from '../../../src/session/session.ts';
import { place } from '../../support/place.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

/** The real store at the other end of a real message channel: only the thread is missing. */
function spawn(): StoreHandle {
  const { port1, port2 } = new MessageChannel();
  const store = createPointStore();
  const judgeBy: typeof store.judgeBy = (ground) => {
    judgings++;
    return store.judgeBy(ground);
  };
  const open: typeof store.open = async (...given) => {
    opens++;
    await held;
    return store.open(...given);
  };
  const load: typeof store.load = (...given) => {
    loads.push(given[0]);
    onLoad();
    return store.load(...given);
  };
  const share = () => {
    shared++;
  };
  expose({ ...store, judgeBy, open, load }, port1);
  spawned++;
  const end = () => {
    ended++;
    port1.close();
    port2.close();
  };
  return { store: wrap(port2) as unknown as RemoteStore, lost: new Promise(() => {}), share, end }; // as in `spawnStore`
}

const file = (name: string, text: string) => new File([text], name);
const GOOD = 'name,lat,lon\nNorth,35.5,40.5\nSouth,35,40\nNowhere,x,40\n';
/** Said to be of a size at which a second judge is called for as soon as it is read. */
const large = (name: string): File => Object.defineProperty(file(name, GOOD), 'size', { value: 40e6 });

/** For what a busy machine takes. */
const LONG = { timeout: 30_000 };

/** No page and no map: the set is told of, and revealed once it has come. */
const told: string[] = [];
const SCREEN: ImportScreen = {
  async painted() {
    await painting;
    painted();
  },
  async prepare({ name }, { painting }) {
    told.push(`${name}: ${painting.length} to be drawn, ${state().work.now.sets.length} there`);
    meanwhile();
  },
  reveal({ name }) {
    told.push(`${name}: ${state().work.now.sets.length} there`);
  },
  forget() {
    told.push('forgotten');
  },
  async drawn() {
    told.push(`drawn in the panel ${state().panel}`);
    afterwards();
  },
};

let session: Session;
let sets: PointSets;
let importer: Importer;
let spawned = 0;
let ended = 0;
/** How often a file was opened. */
let opens = 0;
/** How often a worker was told what to judge by. */
let judgings = 0;
/** By what mappings a file was read. */
let loads: Mapping[] = [];
/** Whom to tell of the next one. */
let onLoad = () => {};
/** How often a second judge was called for. */
let shared = 0;
/** What the user does while the map is made ready. */
let meanwhile = () => {};
/** What the user does once the page is painted. */
let painted = () => {};
/** What the page takes to paint. */
let painting: Promise<void> | undefined;
/** What the user does while it draws what has come. */
let afterwards = () => {};
/** What opening a file waits for. */
let held: Promise<void> | undefined;
const state = () => session.getState();

/** Waits for the session to get somewhere: by its own events, not by the clock. */
const until = (there: (s: SessionState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (there(state())) return resolve();
    const stop = session.subscribe((s) => {
      if (!there(s)) return;
      stop();
      resolve();
    });
  });
/** A file is being read. */
const begun = (): Promise<void> =>
  new Promise((resolve) => {
    onLoad = resolve;
    if (loads.length > 0) resolve();
  });
const previewed = () => until((s) => s.importing?.kind === 'preview' && !s.importing.stale);
async function bring(...files: File[]): Promise<void> {
  importer.add(files);
  await previewed();
  importer.confirm();
  const { length } = state().work.now.sets;
  await until((s) => s.importing?.kind === 'failed' || s.work.now.sets.length > length);
}

beforeEach(() => {
  told.length = 0;
  meanwhile = () => {};
  spawned = 0;
  ended = 0;
  opens = 0;
  judgings = 0;
  loads = [];
  onLoad = () => {};
  shared = 0;
  afterwards = () => {};
  painted = () => {};
  painting = undefined;
  held = undefined;
  session = createSession();
  state().setAtlas({ kind: 'ready', value: readRealAtlas() });
  sets = createPointSets(session);
  importer = createImporter(session, sets, createSetFiles(), spawn, SCREEN);
});
afterEach(() => {
  vi.useRealTimers();
  importer.cancel();
  sets.stop();
});

test('a file is looked at before anything goes in, and then becomes a set with its counts', async () => {
  importer.add([file('a.csv', GOOD)]);
  await previewed();
  expect(state().work.now.sets).toEqual([]);
  importer.confirm();
  await until((s) => s.work.now.sets.length > 0);
  const [set] = state().work.now.sets;
  expect(set).toMatchObject({ name: 'a', file: 'a.csv', imported: { count: 2, rejected: 1 } });
  expect(state().looks[set?.id ?? '']?.view.sides).toMatchObject({ ne: 1, sw: 1 });
});

test('the map is told of a set before it comes, when nothing is left to cancel', async () => {
  importer.add([file('a.csv', GOOD)]);
  await previewed();
  importer.confirm();
  let kind: string | undefined;
  meanwhile = () => {
    kind = state().importing?.kind;
  };
  await until((s) => s.panel === 'points');
  expect(kind, 'until then it can be cancelled').toBe('loading');
  expect(told).toEqual(['a: 2 to be drawn, 0 there', 'a: 1 there', 'drawn in the panel place']);
});

test('a set comes in one step: the map is never told of it without its look', async () => {
  const seen = new Set<string>();
  session.subscribe(({ work, looks }) =>
    seen.add(`${work.now.sets.length} with ${Object.keys(looks).length}`),
  );
  await bring(file('a.csv', GOOD));
  expect([...seen]).toEqual(['0 with 0', '1 with 1']);
});

test('a file is read while one looks at what was understood of it, and not once more when that is confirmed', async () => {
  importer.add([file('a.csv', GOOD)]);
  await previewed();
  await begun();
  expect(state().importing?.kind).toBe('preview');
  importer.confirm();
  await until((s) => s.work.now.sets.length > 0);
  expect(loads).toHaveLength(1);
  expect(state().work.now.sets[0]).toMatchObject({ imported: { count: 2, rejected: 1 }, mapping: loads[0] });
});

test('by another mapping it is read anew, and what was read by the first goes nowhere', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `p${i},40.${i % 90},35.${i % 90}`);
  importer.add([file('a.csv', `name,lat,lon\n${rows.join('\n')}\n`)]);
  await previewed();
  await begun();
  const [first] = loads;
  if (!first) throw new Error('It has just been read.');
  importer.setMapping({ ...first, crs: 'swapped' });
  await previewed();
  importer.confirm();
  await until((s) => s.work.now.sets.length > 0);
  expect(loads.map(({ crs }) => crs)).toEqual(['degrees', 'swapped']);
  const [set] = state().work.now.sets;
  expect(set).toMatchObject({ imported: { count: 20_000 }, mapping: { crs: 'swapped' } });
  expect(await sets.row(set?.id ?? '', 1)).toMatchObject({ at: place(40.1, 35.1) });
});

test('a second worker judges beside only where the file is large', async () => {
  await bring(file('a.csv', GOOD));
  expect(shared).toBe(0);
  await bring(large('large.csv'));
  expect(shared).toBe(1);
});

test('a file is said to be opened only where that takes long; what brought it is told when it is shown', async () => {
  const kinds: (string | undefined)[] = [];
  session.subscribe(({ importing }) => kinds.push(importing?.kind));
  await importer.add([file('a.csv', GOOD)]);
  expect(kinds).toEqual(['preview']);
  importer.cancel();
  kinds.length = 0;
  let openNow = () => {};
  held = new Promise((resolve) => {
    openNow = resolve;
  });
  await importer.add([file('b.csv', GOOD)]);
  expect(state().importing).toMatchObject({ kind: 'opening', file: 'b.csv' });
  openNow();
  await previewed();
  expect(kinds).toEqual(['opening', 'preview']);
});

test('a large file that is no table is said to be opened at once, and opened once that is painted', async () => {
  let paint = () => {};
  painting = new Promise((resolve) => {
    paint = resolve;
  });
  const point = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [40, 35] } };
  const many = file('a.geojson', JSON.stringify({ type: 'FeatureCollection', features: [point] }));
  await importer.add([Object.defineProperty(many, 'size', { value: 40e6 })]);
  expect(state().importing).toMatchObject({ kind: 'opening', file: 'a.geojson' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(opens).toBe(0);
  paint();
  await previewed();
  expect(opens).toBe(1);
});

test('a large file that is cancelled before that is not opened', async () => {
  let paint = () => {};
  painting = new Promise((resolve) => {
    paint = resolve;
  });
  await importer.add([Object.defineProperty(file('a.kml', '<kml/>'), 'size', { value: 40e6 })]);
  importer.cancel();
  paint();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([opens, state().importing]).toEqual([0, undefined]);
});

test('of a large table nothing is said but what it holds', async () => {
  const kinds: unknown[] = [];
  session.subscribe((s) => kinds.push(s.importing?.kind));
  importer.add([large('a.csv')]);
  await previewed();
  expect(kinds).toEqual(['preview']);
});

test('what comes before anything is shown of an earlier file waits for it', async () => {
  const first = importer.add([file('a.csv', GOOD)]);
  importer.add([file('b.csv', GOOD)]);
  await first;
  expect(state().importing).toMatchObject({ file: 'a.csv', waiting: 1 });
  importer.cancel();
  expect(state().importing).toMatchObject({ kind: 'opening', file: 'b.csv', waiting: 0 });
});

test('while the rows go in, how they were understood stays', async () => {
  importer.add([file('a.csv', GOOD)]);
  await previewed();
  const { importing } = state();
  if (importing?.kind !== 'preview') throw new Error('It has just been looked at.');
  const { preview, mapping, sample } = importing;
  importer.confirm();
  await until((s) => s.importing?.kind === 'loading');
  expect(state().importing).toMatchObject({ preview, mapping, sample, set: { mapping } });
});

test('who gives up a set whose dialog is gone and whose points are not there has neither', async () => {
  painted = () => {
    const { importing } = state();
    if (importing?.kind === 'loading' && importing.isRead) importer.cancel();
  };
  importer.add([file('a.csv', GOOD)]);
  await previewed();
  importer.confirm();
  await vi.waitUntil(() => told.includes('forgotten'), LONG);
  expect([ended, state().importing, state().work.now.sets.length]).toEqual([1, undefined, 0]);
});

test('the dialog of a file that another one waits for stays where the next will be', async () => {
  const seen: unknown[] = [];
  session.subscribe(({ importing }) => importing?.kind === 'loading' && seen.push(importing.isRead));
  importer.add([file('a.csv', GOOD), file('b.csv', GOOD)]);
  await previewed();
  importer.confirm();
  await until((s) => s.work.now.sets.length > 0);
  expect(new Set(seen)).toEqual(new Set([false]));
});

test('files that come together are taken one after another', async () => {
  importer.add([file('a.csv', GOOD), file('b.csv', GOOD)]);
  await previewed();
  expect(state().importing).toMatchObject({ file: 'a.csv', waiting: 1 });
  importer.confirm();
  await until((s) => s.importing?.file === 'b.csv');
  await until((s) => s.work.now.sets.length > 0);
  expect(state().work.now.sets.map((s) => s.name)).toEqual(['a']);
  await previewed();
  expect(state().importing).toMatchObject({ file: 'b.csv', waiting: 0 });
});

test('a file that cannot be read leaves the app as it was, and lets the next one in', async () => {
  importer.add([file('empty.csv', ''), file('b.csv', GOOD)]);
  await until((s) => s.importing?.kind === 'failed');
  expect(state().importing).toMatchObject({ file: 'empty.csv', problems: [{ code: 'file-empty' }] });
  expect(state().work.past).toEqual([]);
  importer.cancel();
  expect(ended).toBe(1);
  expect(state().importing).toMatchObject({ file: 'b.csv' });
});

test('an import that is cancelled ends its worker at once and leaves nothing behind', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `p${i},35.${i % 90},40.${i % 90}`);
  importer.add([file('big.csv', `name,lat,lon\n${rows.join('\n')}\n`)]);
  await previewed();
  importer.confirm();
  await until((s) => s.importing?.kind === 'loading');
  importer.cancel();
  expect(ended).toBe(1);
  expect(state().importing).toBeUndefined();
  expect(state().work.now.sets).toEqual([]);
});

test('another mapping is tried on the sample, and the last one asked for stands', async () => {
  importer.add([file('a.csv', 'name,lat,lon\nA,40.1,35.3\n')]);
  await previewed();
  const { importing } = state();
  const mapping = importing?.kind === 'preview' ? importing.mapping : undefined;
  if (!mapping) throw new Error('The columns are named lat and lon.');
  importer.setMapping({ ...mapping, crs: 'mercator' });
  importer.setMapping({ ...mapping, crs: 'swapped' });
  await previewed();
  const now = state().importing;
  const first = now?.kind === 'preview' ? now.sample[0]?.place : undefined;
  expect(first?.ok && first.value.at).toEqual(place(40.1, 35.3));
});

test('a worker lives as long as a step of the history holds its set', async () => {
  await bring(file('a.csv', GOOD));
  const id = state().work.now.sets[0]?.id ?? '';
  state().removeSet(id);
  state().undo();
  expect(ended).toBe(0);
  expect(await sets.row(id, 0)).toMatchObject({ number: 2, cells: ['North', '35.5', '40.5'] });
  state().undo(); // the import itself
  expect(ended).toBe(0);
  state().addVertex({ at: place(40, 35) }); // nothing can bring the set back now
  expect(ended).toBe(1);
  expect(state().looks).toEqual({});
});

test('of many filters in a row the last one is what is shown in the end', async () => {
  await bring(file('a.csv', GOOD));
  const id = state().work.now.sets[0]?.id ?? '';
  for (const text of ['n', 'no', 'south', 'nor']) state().askView(id, { filter: { text } });
  await until((s) => s.looks[id]?.seen === s.looks[id]?.wanted);
  expect(state().looks[id]?.view.shown).toBe(1);
  expect(await sets.rows(id, 0, 9)).toMatchObject([{ cells: ['North', '35.5', '40.5'] }]);
  expect(await sets.positionOf(id, 1)).toBe(-1);
});

test('what was got ready while a file was dragged is not done again once it is let go', async () => {
  importer.prepare();
  importer.prepare();
  await bring(file('a.csv', GOOD));
  expect([spawned, judgings]).toEqual([1, 1]);
  expect(Object.values(state().looks)[0]?.view.sides).toMatchObject({ ne: 1, sw: 1 });
});

test('where another line was chosen since, its points are judged by that one', async () => {
  importer.prepare();
  state().setAtlas({ kind: 'ready', value: readRealAtlas() });
  await bring(file('a.csv', GOOD));
  expect([spawned, judgings]).toEqual([1, 2]);
});

test('each file has a worker of its own', async () => {
  await bring(file('a.csv', GOOD));
  await bring(file('b.csv', GOOD));
  expect(spawned).toBe(2);
  expect(new Set(state().work.now.sets.map((s) => s.id)).size).toBe(2);
});

test.each<[string, () => void, string]>([
  ['has gone on to measure', () => state().draw(true), 'measure'],
  ['has picked a town', () => state().pickPlace('raqqa'), 'place'],
])('who %s while the map was made ready is left at it', async (_, goOn, panel) => {
  meanwhile = goOn;
  await bring(file('a.csv', GOOD));
  expect([state().panel, state().work.now.sets.length]).toEqual([panel, 1]);
  expect(state().drawing).toBe(panel === 'measure');
  expect(told, 'nor is the map moved away').toEqual(['a: 2 to be drawn, 0 there']);
});

test('the dialog goes in one picture and the points come in the next: who goes on in between is left at it', async () => {
  const seen: unknown[] = [];
  painted = () => {
    const { importing, work } = state();
    const isRead = importing?.kind === 'loading' && importing.isRead;
    seen.push([isRead, work.now.sets.length, savedOf(state()).sets.map(({ name }) => name)]);
    if (isRead) state().pickPlace('raqqa');
  };
  await bring(file('a.csv', GOOD));
  expect(seen, 'who leaves the page in between finds the file again').toEqual([
    [false, 0, ['a']],
    [true, 0, ['a']],
  ]);
  expect([state().panel, state().work.now.sets.length]).toEqual(['place', 1]);
  expect(told).toEqual(['a: 2 to be drawn, 0 there']);
});

test('a file is read once the dialog is painted that says so', async () => {
  let paint = () => {};
  painting = new Promise((resolve) => {
    paint = resolve;
  });
  importer.add([large('a.csv')]);
  await previewed();
  importer.confirm();
  expect([state().importing?.kind, shared]).toEqual(['loading', 0]);
  paint();
  await until((s) => s.work.now.sets.length > 0);
  expect([shared, loads.length]).toEqual([1, 1]);
});

test('one that is cancelled before that is not read', async () => {
  let paint = () => {};
  painting = new Promise((resolve) => {
    paint = resolve;
  });
  importer.add([large('a.csv'), file('b.csv', GOOD)]);
  await previewed();
  importer.confirm();
  importer.cancel();
  paint();
  await until((s) => s.importing?.kind === 'preview' && s.importing.file === 'b.csv');
  expect([shared, ended]).toEqual([0, 1]);
});

test('who goes on while the map draws the points that have come is left at it too', async () => {
  afterwards = () => state().pickPlace('raqqa');
  await bring(file('a.csv', GOOD));
  await vi.waitUntil(() => told.length === 3, LONG);
  expect([state().panel, state().work.now.sets.length]).toEqual(['place', 1]);
  expect(state().selection).toMatchObject({ kind: 'place' });
});

test('an import that is cancelled while its file is read ahead ends the worker', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `p${i},35.${i % 90},40.${i % 90}`);
  importer.add([file('big.csv', `name,lat,lon\n${rows.join('\n')}\n`)]);
  await previewed();
  await begun();
  importer.cancel();
  expect([ended, state().importing, state().work.now.sets.length]).toEqual([1, undefined, 0]);
});

test('one that is cancelled while the map is made ready leaves nothing there', async () => {
  meanwhile = () => importer.cancel();
  importer.add([file('a.csv', GOOD)]);
  await previewed();
  importer.confirm();
  await vi.waitUntil(() => told.includes('forgotten'), LONG);
  expect(told).toEqual(['a: 2 to be drawn, 0 there', 'forgotten']);
  expect([ended, state().importing, state().work.now.sets.length]).toEqual([1, undefined, 0]);
});

test('a file is read ahead only by a mapping by which something in it can be read', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  importer.add([file('a.csv', GOOD)]);
  await previewed();
  const { importing } = state();
  const mapping = importing?.kind === 'preview' ? importing.mapping : undefined;
  if (!mapping) throw new Error('The columns are named lat and lon.');
  const ahead = async (next: Mapping) => {
    importer.setMapping(next);
    await previewed();
    await vi.advanceTimersByTimeAsync(1000);
  };
  await ahead({ ...mapping, place: { kind: 'pair', lat: 0, lng: 0 } });
  expect(loads).toEqual([]);
  await ahead(mapping);
  await begun();
  expect(loads).toEqual([mapping]);
});

test('where the panel or the profile would be in the way of the points, both come after them', async () => {
  const order: string[] = [];
  let drawNow = () => {};
  const drawn = () =>
    new Promise<void>((resolve) => {
      drawNow = resolve;
    });
  sets.stop();
  sets = createPointSets(session, drawn);
  importer = createImporter(session, sets, createSetFiles(), spawn, SCREEN);
  session.subscribe(({ looks }) => Object.values(looks)[0]?.beside && order.push('beside'));
  await bring(file('a.csv', GOOD));
  await vi.waitUntil(() => told.length === 3, LONG);
  // The worker answers in order: what had been asked of it before this would be there.
  await sets.row(state().work.now.sets[0]?.id ?? '', 0);
  expect(order).toEqual([]);
  drawNow();
  await vi.waitUntil(() => order.length > 0, LONG);
});
