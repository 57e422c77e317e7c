/** Which points a filter leaves. */
import type { PointFilter } from '../point-store.ts';
import { CERTAINTY_CODES, SIDE_CODES } from '../verdict-columns.ts';
import type { PointSet } from './point-set.ts';
import { signedMetres } from './signed-metres.ts';

/** Lets through, byte by byte, the codes that are wanted. */
function allowed(codes: readonly string[], wanted: readonly string[] | undefined): Uint8Array {
  return Uint8Array.from(codes, (code) => (wanted === undefined || wanted.includes(code) ? 1 : 0));
}

/**
 * @param found one byte a point: whether it has the filter's text; undefined without one
 * @returns one byte a point: 1 shown, 0 hidden. Limits count as inside; a point without a signed distance, or without a
 *   date, is left out by a filter of them
 */
export function filterMask(
  { columns, count }: PointSet,
  filter: PointFilter,
  found: Uint8Array | undefined,
): Uint8Array {
  const mask = found ? Uint8Array.from(found) : new Uint8Array(count).fill(1);
  const sides = allowed(SIDE_CODES, filter.sides);
  const certainties = allowed(CERTAINTY_CODES, filter.certainties);
  const { side, certainty, date } = columns;
  for (let i = 0; i < count; i++) {
    if (sides[side[i] ?? 0] === 0 || certainties[certainty[i] ?? 0] === 0) mask[i] = 0;
  }
  if (filter.distance) {
    const [least, most] = filter.distance;
    for (let i = 0; i < count; i++) {
      const metres = signedMetres(columns, i);
      if (!(metres >= least && metres <= most)) mask[i] = 0;
    }
  }
  if (filter.dates) {
    const [first, last] = filter.dates;
    for (let i = 0; i < count; i++) {
      const at = date?.[i] ?? Number.NaN;
      if (!(at >= first && at <= last)) mask[i] = 0;
    }
  }
  return mask;
}
