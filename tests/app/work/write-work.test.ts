import { expect, test } from 'vitest';
import { createSetFiles } from '../../../src/app/points/set-files.ts';
import type { WorkDb, WorkRecord } from '../../../src/app/work/work-db.ts';
import { createWorkWriter } from '../../../src/app/work/write-work.ts';
import { type LngLat, lngLat } from '../../../src/geo/lng-lat.ts';
import { createSession } from '../../../src/session/session.ts';

const at = (lng: number, lat: number): LngLat => {
  const position = lngLat(lng, lat);
  if (!position.ok) throw new Error('not on the globe');
  return position.value;
};

/** A database in which a put waits until it is let through; what was asked of it, in order. */
function slowDb() {
  const asked: WorkRecord[] = [];
  const waiting: (() => void)[] = [];
  const put = (record: WorkRecord) => {
    asked.push(record);
    return new Promise<void>((done) => waiting.push(done));
  };
  const db: WorkDb = {
    read: async () => undefined,
    list: async () => [],
    file: async () => undefined,
    put,
    putAll: put,
    remove: async () => {},
  };
  return { db, asked, letThrough: () => waiting.splice(0).forEach((done) => void done()) };
}

test('a page that goes puts its work down at once, though the last is still being written', async () => {
  const session = createSession();
  const { db, asked, letThrough } = slowDb();
  const writer = createWorkWriter(session, db, 'tab', createSetFiles());
  session.getState().addVertex({ at: at(39, 36) });
  const first = writer.write();
  await expect.poll(() => asked.length).toBe(1);
  session.getState().addVertex({ at: at(40, 35) });

  const waits = writer.write();
  expect(asked.length, 'while the page stays it waits its turn').toBe(1);
  const leaves = writer.write(true);
  expect(asked.length, 'in the same task: there may be no other').toBe(2);
  expect(JSON.stringify(asked[1]?.work)).toContain('40');

  letThrough();
  await expect.poll(() => asked.length).toBe(3);
  letThrough();
  await Promise.all([first, waits, leaves]);
});
