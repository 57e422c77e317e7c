/** fast-check's lines, most with turns over 90°, and places round them, some within a millimetre of a vertex. */
import fc from 'fast-check';
import { createLineIndex } from '../../src/geo/line-index.ts';
import type { Position } from '../../src/geo/lng-lat.ts';

/** Evenly spread: fast-check's own doubles are spread over the exponents, and nearly all tiny. */
const between = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1e6 }).map((i) => low + ((high - low) * i) / 1e6);

/** Lengths in twentieths of a degree, then placed: turned by `turn` and moved to `at`. */
function placed(way: readonly Position[], turn: number, at: Position): Position[] {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return way.map(([x, y]) => [at[0] + (c * x - s * y) / 20, at[1] + (s * x + c * y) / 20]);
}

const somewhere = fc.tuple(between(20, 60), between(15, 55));
const angle = between(0, 2 * Math.PI);
const share = between(0, 1);

/** Monotone along one direction, so simple; its teeth turn by up to nearly 180°. */
const zigzag = fc
  .array(fc.tuple(between(0.02, 1), between(-1, 1)), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps) => {
    let x = 0;
    const vertices = steps.map(([dx, y], i): Position => {
      x += dx;
      return [x, i % 2 ? y : -y];
    });
    return [[0, 0] as Position, ...vertices];
  });

/** Legs that turn left or right by any angle under 175°: many cross themselves and are refused. */
const wander = fc
  .array(fc.tuple(between(0.05, 1), between(-3.05, 3.05)), {
    minLength: 2,
    maxLength: 8,
  })
  .map((legs) => {
    let [x, y, heading] = [0, 0, 0];
    return [
      [0, 0] as Position,
      ...legs.map(([length, turn]): Position => {
        heading += turn;
        x += length * Math.cos(heading);
        y += length * Math.sin(heading);
        return [x, y];
      }),
    ];
  });

export const anyLine: fc.Arbitrary<Position[]> = fc
  .tuple(fc.oneof(zigzag, wander), angle, somewhere)
  .map(([way, turn, at]) => placed(way, turn, at))
  .filter((line) => createLineIndex(line).ok);

/** A place: near a vertex by millimetres or kilometres, beside a segment, or anywhere round the line. */
export const anyPlaceBy = (line: readonly Position[]): fc.Arbitrary<Position> => {
  const vertex = fc.nat(line.length - 1).map((i) => line[i] as Position); // in range
  // 1e-8° is about a millimetre, 0.01° about a kilometre.
  const off = (low: number, high: number) =>
    fc.tuple(vertex, angle, between(Math.log(low), Math.log(high))).map(([v, a, log]): Position => {
      const r = Math.exp(log);
      return [v[0] + r * Math.cos(a), v[1] + r * Math.sin(a)];
    });
  const beside = fc.tuple(fc.nat(line.length - 2), share, angle, share).map(([i, t, a, r]): Position => {
    const [p, q] = [line[i] as Position, line[i + 1] as Position]; // in range
    const reach = 0.02 * r ** 4;
    return [p[0] + t * (q[0] - p[0]) + reach * Math.cos(a), p[1] + t * (q[1] - p[1]) + reach * Math.sin(a)];
  });
  return fc.oneof(off(2e-8, 0.01), off(0.01, 1), beside);
};

/** Half a millimetre from a vertex of any turn. */
export const lineAndPlaceAtVertex: fc.Arbitrary<readonly [Position[], Position]> = anyLine.chain((line) =>
  fc.tuple(
    fc.constant(line),
    fc.tuple(fc.nat(line.length - 1), angle).map(([i, a]): Position => {
      const [lng, lat] = line[i] as Position; // in range
      return [lng + 5e-9 * Math.cos(a), lat + 5e-9 * Math.sin(a)];
    }),
  ),
);

export const lineAndPlace: fc.Arbitrary<readonly [Position[], Position]> = anyLine.chain((line) =>
  fc.tuple(fc.constant(line), anyPlaceBy(line)),
);
