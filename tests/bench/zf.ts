import { nearestPointOnLine, lineString, point } from '@turf/turf';
import { meander } from '../support/meander.ts';
import { seeded } from '../support/seeded.ts';
for (const n of [200, 2000]) {
const c = meander(n, 1); const line = lineString(c.map(q=>[...q]));
const r = seeded(7);
const N = n===200?1500:200;
let s=0;
for(let k=0;k<3;k++){
const a = performance.now();
for (let i = 0; i < N; i++) { const p = [38 + 3.5 * r(), 34 + 2.3 * r()]; const q = nearestPointOnLine(line, point(p)); const pr=q.properties as any; const j = pr.segmentIndex ?? pr.index; const A=c[j]!,B=c[j+1]??c[j]!; s += (B[0]-A[0])*(p[1]!-A[1])-(B[1]-A[1])*(p[0]!-A[0]); s+=pr.totalDistance ?? pr.location; if(i==0&&k==0)console.log(JSON.stringify(pr)); }
console.log(n, ((performance.now() - a) / N * 1e3).toFixed(0), 'us', s>1e9);
}}
