import type { Metres, Position } from '../geo/lng-lat.ts';
import { offset } from '../geo/offset.ts';
import { fail, ok, type Result } from '../geo/result.ts';
import type { Line } from './nouns.ts';

/** So far sideways the line comes apart: its ends are cut off by what lies beside them. */
export type ShiftProblem = { readonly code: 'shift-comes-apart'; readonly metres: Metres };

/**
 * The line moved sideways as coordinates for `lineFrom`. Pockets that a bend shuts in are left out: a line cannot hold them.
 *
 * @param metres above 0 to the north and east, below 0 to the south and west; 0 gives the line as it is
 */
export function shiftLine(
  { coords, index }: Line,
  metres: Metres,
): Result<readonly Position[], ShiftProblem> {
  if (metres === 0) return ok(coords);
  const { ways } = offset(index, metres);
  const [way] = ways;
  return way && ways.length === 1 ? ok(way) : fail({ code: 'shift-comes-apart', metres });
}
