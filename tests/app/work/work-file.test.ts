import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSetFiles } from '../../../src/app/points/set-files.ts';
import { createWorkCommands } from '../../../src/app/work/work-file.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import type { WorkCommands } from '../../../src/ui/context.ts';
import { place } from '../../support/place.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

const READER = '../../../src/session/saved-work/read-work-file.ts';
const atlas = readRealAtlas();

let session: Session;
let work: Pick<WorkCommands, 'save' | 'open' | 'cancel'>;
const state = () => session.getState();
beforeEach(() => {
  session = createSession();
  state().setAtlas({ kind: 'ready', value: atlas });
  work = createWorkCommands(session, createSetFiles());
});
afterEach(() => {
  vi.doUnmock(READER);
  vi.unstubAllGlobals();
});

/** A disk that takes nothing until it is let. */
function slowDisk() {
  let take = () => {};
  const taking = new Promise<void>((resolve) => {
    take = resolve;
  });
  const ended: string[] = [];
  const sink = {
    write: () => taking,
    close: async () => ended.push('kept'),
    abort: async () => ended.push('gone'),
  };
  vi.stubGlobal('showSaveFilePicker', async () => ({ createWritable: async () => sink }));
  return { take, ended };
}

test('a work file that is opened ends none that is being written', async () => {
  state().addVertex({ at: place(40, 35) });
  const disk = slowDisk();
  const saving = work.save();
  await work.open(new File(['no work'], 'other.elwork'));
  expect(state().notices).toMatchObject([{ code: 'work-file', problem: { code: 'work-not-ours' } }]);
  expect(state().keeping).toMatchObject({ in: undefined, out: { bytes: 0 } });
  disk.take();
  await saving;
  expect(disk.ended).toEqual(['kept']);
  expect(state().keeping.out).toBeUndefined();
});

test('to give up what is read leaves what is written', async () => {
  const disk = slowDisk();
  const saving = work.save();
  const opening = work.open(new File(['no work'], 'other.elwork'));
  work.cancel('in');
  expect(state().keeping).toMatchObject({ in: undefined, out: { bytes: 0 } });
  await opening;
  expect(state().notices).toEqual([]);
  disk.take();
  await saving;
  expect(disk.ended).toEqual(['kept']);
});

test('where the reader’s program cannot be had that is said, and nothing is left to wait for', async () => {
  vi.doMock(READER, () => {
    throw new Error('404');
  });
  await work.open(new File(['any'], 'mine.elwork'));
  expect(state().keeping.in).toBeUndefined();
  expect(state().notices).toEqual([
    { code: 'work-file', file: 'mine.elwork', problem: { code: 'work-unreadable' } },
  ]);
});
