import { createLineIndex, nearest, chainageAt } from '../../src/geo/line-index.ts';
import { locate } from '../../src/geo/side.ts';
import { meander } from '../support/meander.ts';
import { seeded } from '../support/seeded.ts';
for (const n of [200, 2000, 20000]) {
  const t0 = performance.now();
  const made = createLineIndex(meander(n, 1));
  if (!made.ok) { console.log(n, made.problems); continue; }
  const index = made.value;
  const t1 = performance.now();
  const r = seeded(7);
  const pts = Array.from({ length: 200000 }, () => [38 + 3.5 * r(), 34 + 2.3 * r()] as const);
  let best = Infinity; let bestP = Infinity, bestN = Infinity, bestF=Infinity;
  for (let k = 0; k < 4; k++) {
    let s = 0;
    let a = performance.now();
    for (const p of pts) { const l = locate(index, p); if (l.kind !== 'out-of-region') s += l.nearest.metres + chainageAt(index, l.nearest.segment, l.nearest.t); }
    best = Math.min(best, performance.now() - a);
    a = performance.now();
    for (const p of pts) s += index.parity(p[0], p[1]);
    bestP = Math.min(bestP, performance.now() - a);
    a = performance.now();
    for (const p of pts) { const xy = index.plane.forward(p[0], p[1]); s+=xy[0]; }
    bestF = Math.min(bestF, performance.now() - a);
    if (s === 1) console.log(s);
  }
  console.log(n, index.lng.length, 'build', (t1 - t0).toFixed(0), 'locate', (best / 200).toFixed(3), 'parity', (bestP / 200).toFixed(3), 'forward', (bestF/200).toFixed(3));
}
