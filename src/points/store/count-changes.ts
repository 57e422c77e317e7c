import type { PointJudge } from '../judge/judge-points.ts';
import type { SideChanges } from '../point-store.ts';
import { SIDE_CODES } from '../verdict-columns.ts';
import { createPointColumns, errorOf, type PointColumns, placeOf } from './point-columns.ts';

/** How many points another judge gives another side, by the side that is in the columns. */
export function countChanges(columns: PointColumns, count: number, other: PointJudge): SideChanges {
  const one = createPointColumns(1, false);
  const counts = SIDE_CODES.map(() => 0);
  for (let i = 0; i < count; i++) {
    other.judge(placeOf(columns, i), errorOf(columns, i), one, 0);
    const side = columns.side[i] ?? 0;
    if (one.side[0] !== side) counts[side] = (counts[side] ?? 0) + 1;
  }
  const [ne = 0, sw = 0, line = 0, beyond = 0] = counts;
  return { ne, sw, line, beyond };
}
