import { createLineIndex, nearest } from '../../src/geo/line-index.ts';
import { locate } from '../../src/geo/side.ts';
import { meander } from '../support/meander.ts';
import { seeded } from '../support/seeded.ts';
const index = (createLineIndex(meander(2000, 1)) as any).value;
const r = seeded(7);
const N=200000;
const pts = Array.from({ length: N }, () => [38.55 + 2.37 * r(), 34.45 + 1.39 * r()] as const);
const X = new Float64Array(N), Y = new Float64Array(N);
pts.forEach((p, i) => { const q = index.plane.forward(p[0], p[1]); X[i] = q[0]; Y[i] = q[1]; });
for (let k = 0; k < 5; k++) {
  let s = 0;
  const a = performance.now();
  for (let i = 0; i < N; i++) s += nearest(index, X[i]!, Y[i]!).metres;
  const b = performance.now();
  for (let i = 0; i < N; i++) s += index.plane.inverseScale(X[i]!, Y[i]!);
  const c = performance.now();
  for (let i = 0; i < N; i++) s += (locate(index, pts[i]!) as any).nearest.metres;
  const d = performance.now();
  console.log('nearest', ((b - a) / N * 1e3).toFixed(3), 'inverseScale', ((c - b) / N * 1e3).toFixed(3), 'locate', ((d - c) / N * 1e3).toFixed(3), s > 1);
}
