import { expose, wrap } from 'comlink';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPointSets, type PointSets } from '../../../src/app/points/point-sets.ts';
import { restoreSets } from '../../../src/app/points/restore-sets.ts';
import { createSetFiles, type SetFiles } from '../../../src/app/points/set-files.ts';
import type { RemoteStore, StoreHandle } from '../../../src/app/points/spawn-store.ts';
import { createPointStore } from '../../../src/points/store/create-point-store.ts';
import type { SavedSet } from '../../../src/session/point-set.ts';
import type { SavedWork } from '../../../src/session/saved-work/saved-work.ts';
import { createSession, type Session, type SessionState } from '../../../src/session/session.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

const atlas = readRealAtlas();
const GOOD = 'name,lat,lon\nNorth,35.5,40.5\nSouth,35,40\nNowhere,x,40\n';
const saved = (id: string): SavedSet => ({
  id,
  name: `The set ${id}`,
  file: `${id}.csv`,
  mapping: { place: { kind: 'pair', lat: 1, lng: 2 }, crs: 'degrees', date: undefined, title: 0 },
  shown: true,
});
const work = (...sets: readonly SavedSet[]): SavedWork => ({
  path: { vertices: [], closed: false },
  kept: [],
  rings: [],
  sets,
  lines: [],
  chosen: undefined,
});

let session: Session;
let files: SetFiles;
let sets: PointSets;
let stop: () => void;
let [running, most, ended] = [0, 0, 0];
const state = () => session.getState();

/** The real store at the other end of a real message channel: only the thread is missing. */
function spawn(): StoreHandle {
  const { port1, port2 } = new MessageChannel();
  expose(createPointStore(), port1);
  running++;
  most = Math.max(most, running - state().work.now.sets.length);
  const end = () => {
    ended++;
    port1.close();
    port2.close();
  };
  return { store: wrap(port2) as unknown as RemoteStore, lost: new Promise(() => {}), share() {}, end }; // as in `spawnStore`
}

const until = (there: (s: SessionState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (there(state())) return resolve();
    const unsubscribe = session.subscribe((s) => {
      if (!there(s)) return;
      unsubscribe();
      resolve();
    });
  });
const bring = (...ids: readonly string[]) =>
  state().takeUp(work(...ids.map(saved)), atlas, { kind: 'saved' });

beforeEach(() => {
  [running, most, ended] = [0, 0, 0];
  session = createSession();
  state().setAtlas({ kind: 'ready', value: atlas });
  files = createSetFiles();
  sets = createPointSets(session);
  stop = restoreSets(session, sets, files, spawn);
});
afterEach(() => {
  stop();
  sets.stop();
});

test('saved sets are read and judged again, one after another, in their order', async () => {
  for (const id of ['a', 'b', 'c']) files.remember(id, new Blob([GOOD]));
  bring('a', 'b', 'c');
  await until((s) => s.work.now.coming.length === 0);
  expect(state().work.now.sets.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'The set a'],
    ['b', 'The set b'],
    ['c', 'The set c'],
  ]);
  expect(most).toBe(1);
  expect(state().work.now.sets[0]?.imported).toMatchObject({ count: 2, rejected: 1 });
  expect(state().looks.b?.view.sides).toMatchObject({ ne: 1, sw: 1 });
  expect(await sets.row('c', 0)).toMatchObject({ cells: ['North', '35.5', '40.5'] });
});

test('a set whose file is gone is said to be, and the others come', async () => {
  files.remember('b', new Blob([GOOD]));
  bring('a', 'b');
  await until((s) => s.work.now.sets.length === 1);
  expect(state().keeping.reading).toEqual({ a: { kind: 'gone' } });
  expect(state().work.now.coming.map(({ id }) => id)).toEqual(['a']);
});

test('a file that cannot be read says why, ends its worker, and is tried again when asked', async () => {
  files.remember('a', new Blob(['']));
  bring('a');
  await until((s) => s.keeping.reading.a?.kind === 'failed');
  expect(state().keeping.reading.a).toMatchObject({ problems: [{ code: 'file-empty' }] });
  expect(ended).toBe(1);
  files.remember('a', new Blob([GOOD]));
  state().setReading('a', undefined);
  await until((s) => s.work.now.sets.length === 1);
});

test('a set that is given up while it is read ends its worker at once; undone, it is read after all', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `p${i},35.${i % 90},40.${i % 90}`);
  files.remember('a', new Blob([`name,lat,lon\n${rows.join('\n')}\n`]));
  bring('a');
  await until((s) => s.keeping.reading.a?.kind === 'reading');
  state().giveUpComing('a');
  expect(ended).toBe(1);
  expect(state().keeping.reading).toEqual({});
  state().undo();
  await until((s) => s.work.now.sets.length === 1);
  expect(state().work.now.sets[0]?.imported.count).toBe(20_000);
});
