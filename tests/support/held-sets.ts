import type { TableRow, View } from '../../src/points/point-store.ts';
import type { PointSet } from '../../src/session/point-set.ts';
import { place } from './place.ts';

/** A set of two imported points as the session holds it, without a worker. */
export const setOf = (id: string): PointSet => ({
  id,
  name: id,
  file: `${id}.csv`,
  mapping: { place: { kind: 'pair', lat: 1, lng: 2 }, crs: 'degrees', date: undefined, title: 0 },
  imported: {
    count: 2,
    rejected: 0,
    notes: [],
    columns: ['name', 'lat', 'lon'],
    figures: [1, 2],
    cloud: { xy: new Float32Array(4), index: new ArrayBuffer(8), bounds: [0, 0, 0, 0] },
    disagreements: 0,
  },
  shown: true,
});

export const viewOf = (shown: number): View => ({
  total: 2,
  shown,
  sides: { ne: shown, sw: 0, line: 0, beyond: 0 },
  certainties: { clear: shown, likely: 0, close: 0, none: 0 },
  distances: { edges: [-1, 0, 1], counts: [0, 2], shown: [0, shown] },
  dates: undefined,
  colours: { scheme: 'side', classes: [] },
  painting: new Uint8Array(2),
});

/** A row of such a set, by the name in its first column. */
export const rowOf = (index: number, name = `row ${index}`): TableRow => ({
  index,
  number: index + 2,
  cells: [name, '35', '40'],
  at: place(40, 35),
  side: 'sw',
  certainty: 'clear',
  metres: -3000,
  chainage: 1000,
  zone: 'sw',
  governorate: '',
  errorMetres: 0,
  date: Number.NaN,
});
