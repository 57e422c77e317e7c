/** A line's course at large: for a name that runs along it, never for a measure. */
import type { Position } from './lng-lat.ts';

/** Places at even steps of the plane of degrees; the last place is the line's own. */
function evenly(line: readonly Position[], step: number): Position[] {
  const places: Position[] = [];
  let ahead = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [[x, y], [nextX, nextY]] = [line[i], line[i + 1]] as [Position, Position]; // in range by the loop
    const length = Math.hypot(nextX - x, nextY - y);
    for (; ahead < length; ahead += step) {
      const share = ahead / length;
      places.push([x + share * (nextX - x), y + share * (nextY - y)]);
    }
    ahead -= length;
  }
  const last = line.at(-1);
  return last ? [...places, last] : places;
}

/** The mean of each place and as many on both sides of it; towards the ends, which stay, of fewer. */
function averaged(line: readonly Position[], most: number): Position[] {
  return line.map((_, i): Position => {
    const reach = Math.min(most, i, line.length - 1 - i);
    const among = line.slice(i - reach, i + reach + 1);
    const mean = (axis: 0 | 1) => among.reduce((sum, place) => sum + place[axis], 0) / among.length;
    return [mean(0), mean(1)];
  });
}

const STEPS = 4;

/** @param reach degrees: bends shorter than this go. The course leaves the line by about as much at most */
export function courseOf(line: readonly Position[], reach: number): Position[] {
  const places = evenly(line, reach / STEPS);
  // Twice: one mean alone leaves corners.
  return averaged(averaged(places, STEPS), STEPS);
}
