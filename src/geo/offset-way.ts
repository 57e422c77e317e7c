/** The raw way at a distance from a line: beside each segment in turn, and round each outer corner. */
import { at } from './at.ts';
import type { LineIndex } from './line-index.ts';
import type { Metres } from './lng-lat.ts';
import type { XY } from './plane.ts';

/** Ground metres between two places at which the way is looked at. */
const STEP_METRES: Metres = 25;
/** How far an arc may stray from the chord that draws it. */
const SAGITTA_METRES: Metres = 0.2;

/** A place at the distance, and the foot on the line from which it was gone to. */
export interface Step {
  readonly xy: XY;
  /** Densified segment and share of it. */
  readonly segment: number;
  readonly t: number;
}

/** One part of the raw way: beside a segment, or round a vertex; `u` from 0 to 1 along it. */
export interface Part {
  readonly steps: number;
  at(u: number): Step;
}

/** From a chart point along a unit direction until the way is `metres` long on the ground. */
function goOut({ plane }: LineIndex, x: number, y: number, nx: number, ny: number, metres: Metres): XY {
  let chart = metres / plane.inverseScale(x, y);
  // The scale changes by under 1e-3 in this way: each turn wins three digits.
  for (let i = 0; i < 3; i++) chart *= metres / plane.groundLength(x, y, x + nx * chart, y + ny * chart);
  return [x + nx * chart, y + ny * chart];
}

/** Parts of the raw way at |metres| on the left (above 0) or right (below 0), in the order of the line. */
export function* offsetParts(index: LineIndex, metres: Metres): Generator<Part> {
  const { x, y } = index;
  const turn = Math.sign(metres);
  const distance = Math.abs(metres);
  const normal = (i: number): readonly [number, number] => {
    const [dx, dy] = [at(x, i + 1) - at(x, i), at(y, i + 1) - at(y, i)];
    const scale = turn / Math.hypot(dx, dy);
    return [-dy * scale, dx * scale];
  };
  for (let i = 0; i + 1 < x.length; i++) {
    const [nx, ny] = normal(i);
    const [ax, ay, dx, dy] = [at(x, i), at(y, i), at(x, i + 1) - at(x, i), at(y, i + 1) - at(y, i)];
    if (i > 0) {
      // Round an outer corner only: at an inner one both neighbours' ways have crossed already.
      const [px, py] = normal(i - 1);
      const bend = Math.atan2(px * ny - py * nx, px * nx + py * ny);
      if (bend * turn < 0) {
        const arc = 2 * Math.sqrt((2 * SAGITTA_METRES) / distance);
        const steps = Math.max(1, Math.ceil(Math.abs(bend) / Math.min(arc, STEP_METRES / distance)));
        yield {
          steps,
          at: (u) => {
            const [c, s] = [Math.cos(bend * u), Math.sin(bend * u)];
            return { xy: goOut(index, ax, ay, c * px - s * py, s * px + c * py, distance), segment: i, t: 0 };
          },
        };
      }
    }
    yield {
      steps: Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP_METRES)),
      at: (u) => ({ xy: goOut(index, ax + u * dx, ay + u * dy, nx, ny, distance), segment: i, t: u }),
    };
  }
}
