/** Files of each version of the work file, made by another program's ZIP writer: what they hold is read for ever. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkFile } from '../../src/session/saved-work/read-work-file.ts';
import { place } from '../support/place.ts';

const open = async (name: string) =>
  readWorkFile(new Blob([new Uint8Array(await readFile(join(import.meta.dirname, 'work', name)))]));

const road = [place(38.6, 35.2), place(39.5, 35.1), place(40.2, 34.6), place(40.9, 34.2)];
const raqqa = { at: place(39.00788, 35.95283), place: 'raqqa' };

test('version 1', async () => {
  const read = await open('v1.elwork');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { work, files } = read.value;
  expect(work).toEqual({
    path: {
      vertices: [
        { at: place(38.54828, 35.83758), place: 'tabqa' },
        raqqa,
        { at: place(39.5, 35.25), errorMetres: 100 },
      ],
      closed: true,
    },
    kept: [{ name: 'طريق', vertices: [{ at: place(40.1, 35.3) }, { at: place(40.2, 35.4) }], closed: false }],
    rings: [{ centre: raqqa, radii: [10_000, 25_000] }],
    sets: [
      {
        id: 'a1b2c3',
        name: 'Incidents, September',
        file: 'incidents.csv',
        mapping: {
          place: { kind: 'pair', lat: 1, lng: 2 },
          crs: 'degrees',
          date: { column: 3, order: 'dmy' },
          title: 0,
        },
        shown: true,
      },
      {
        id: 'gone1',
        name: 'Too large',
        file: 'large.geojson',
        mapping: { place: { kind: 'geometry' }, crs: 'utm37n', date: undefined, title: undefined },
        shown: false,
      },
    ],
    lines: [
      { name: 'Desert road', vertices: road, good: road },
      {
        name: 'Draft',
        vertices: [road[0], road[1], place(38.7, 35.3), road[3]],
        good: [road[0], road[3]],
      },
    ],
    chosen: 0,
  });
  expect([...files.keys()]).toEqual(['a1b2c3']);
  expect(await files.get('a1b2c3')?.text()).toBe(
    'name,lat,lon,date\nNorth,35.6,40.3,03.09.2017\nSouth,35.05,40.05,14.09.2017\n',
  );
});
