/** How the line divides a governorate, on the ellipsoid. */
import type { Area, Atlas, Line } from '../../atlas/nouns.ts';
import { groundBeside } from '../../atlas/with-line.ts';
import { ellipsoidArea } from '../../geo/ellipsoid-area.ts';

/** Square metres. `ne`, `sw`: between the perpendiculars through the line's ends. `beyond`: past them, on no side. */
export interface DividedArea {
  readonly whole: number;
  readonly ne: number;
  readonly sw: number;
  readonly beyond: number;
}

/** Cuts round a border lose or win up to some hundred square metres to the last digit of a degree. */
const DUST_SQUARE_METRES = 10_000;

/** @returns undefined where a perpendicular through an end meets the line again, so that the sides are not two strips */
function divideArea(line: Line, area: Area): DividedArea | undefined {
  const [left, right] = [groundBeside(line, 'ne', area), groundBeside(line, 'sw', area)];
  if (!left || !right) return undefined;
  const [whole, ne, sw] = [ellipsoidArea(area), ellipsoidArea(left), ellipsoidArea(right)];
  const rest = whole - ne - sw;
  return { whole, ne, sw, beyond: Math.abs(rest) < DUST_SQUARE_METRES ? 0 : rest };
}

/** The same of a governorate by its id; undefined where there is no such governorate either. */
export function divideGovernorate({ line, governorates }: Atlas, id: string): DividedArea | undefined {
  const area = governorates.get(id)?.area;
  return area && divideArea(line, area);
}
