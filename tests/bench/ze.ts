import { createLineIndex, nearest } from '../../src/geo/line-index.ts';
import { locate } from '../../src/geo/side.ts';
import { meander } from '../support/meander.ts';
import { seeded } from '../support/seeded.ts';
import { nearestPointOnLine, lineString, point } from '@turf/turf';
const wide = process.argv[2] === 'wide';
const n = Number(process.argv[3] ?? 2000);
const coords = meander(n, 1);
const index = (createLineIndex(coords) as any).value;
const r = seeded(7);
const N=20000;
const pts = Array.from({ length: N }, () => wide ? [38 + 3.5 * r(), 34 + 2.3 * r()] as const : [38.55 + 2.37 * r(), 34.45 + 1.39 * r()] as const);
const X = new Float64Array(N), Y = new Float64Array(N);
pts.forEach((p, i) => { const q = index.plane.forward(p[0], p[1]); X[i] = q[0]; Y[i] = q[1]; });
let s = 0;
function best(f: (i: number) => number, n: number, passes: number) { let b = Infinity; for (let k = 0; k < passes; k++) { const a = performance.now(); for (let i = 0; i < n; i++) s += f(i); b = Math.min(b, (performance.now() - a) / n * 1e3); } return b; }
console.log('nearest', best(i => nearest(index, X[i]!, Y[i]!).metres, N, 30).toFixed(3));
console.log('locate', best(i => (locate(index, pts[i]!) as any).nearest.metres, N, 30).toFixed(3));
console.log('forward', best(i => index.plane.forward(pts[i]![0], pts[i]![1])[0], N, 30).toFixed(3));
console.log('parity', best(i => index.parity(pts[i]![0], pts[i]![1]), N, 30).toFixed(3));
if (process.argv[4]) { const line = lineString(coords.map(q=>[...q]));
console.log('turf', best(i => nearestPointOnLine(line, point([...pts[i]!])).properties.pointDistance, n < 500 ? 100 : 10, 20).toFixed(0)); }
