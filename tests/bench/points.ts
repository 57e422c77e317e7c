import { createPointJudge } from '../../src/points/judge/judge-points.ts';
import { bytesAPoint, createPointColumns, placeOf, putPlace } from '../../src/points/store/point-columns.ts';
import { groundOf } from '../support/ground.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

const POINTS = 1_000_000;
/** Short passes, of which the quickest counts: the points are alike, and the machine's gaps are found. */
const PASS = 10_000;
const MOST_BYTES = 64;
/** Where each record begins, and its place in the view's order and back. */
const BYTES_BESIDES = 4 + 8;

/** Prints what a million points cost to be judged in full: side, distance, chainage, certainty, parity, zone, governorate. */
export function benchPoints(): void {
  const judge = createPointJudge(groundOf(readRealAtlas()));
  const columns = { ...createPointColumns(POINTS, true), error: new Float64Array(POINTS) };
  const random = seeded(11);
  for (let i = 0; i < POINTS; i++) putPlace(columns, i, place(38 + 4 * random(), 34 + 3 * random()));
  let best = Infinity;
  let disagreements = 0;
  for (let from = 0; from < POINTS; from += PASS) {
    const start = performance.now();
    for (let i = from; i < from + PASS; i++) {
      if (!judge.judge(placeOf(columns, i), 0, columns, i)) disagreements++;
    }
    best = Math.min(best, performance.now() - start);
  }
  if (disagreements > 0) throw new Error(`${disagreements} points on which side and parity disagree.`);
  const bytes = bytesAPoint(columns) + BYTES_BESIDES;
  console.log(
    `points: ${((best * 1000) / PASS).toFixed(2)} µs a point to judge in full, ${POINTS.toLocaleString('en')} on typed arrays, the real line`,
  );
  console.log(
    `points: ${bytes} bytes a point besides the records (limit ${MOST_BYTES}) ${bytes <= MOST_BYTES ? 'met' : 'missed'}`,
  );
}
