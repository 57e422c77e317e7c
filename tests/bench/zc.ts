import { createLineIndex, nearest } from '../../src/geo/line-index.ts';
import { meander } from '../support/meander.ts';
import { seeded } from '../support/seeded.ts';
for (const n of [200, 2000, 20000]) {
  const made = createLineIndex(meander(n, 1));
  if (!made.ok) continue;
  const index = made.value;
  let g = 0, inv = 0;
  const plane = { ...index.plane, groundLength: (a: number, b: number, c: number, d: number) => { g++; return index.plane.groundLength(a, b, c, d); } };
  const idx = { ...index, plane };
  const r = seeded(7);
  for (let k = 0; k < 20000; k++) { const xy = index.plane.forward(38 + 3.5 * r(), 34 + 2.3 * r()); nearest(idx, xy[0], xy[1]); }
  console.log(n, 'groundLength per point', g / 20000);
}
