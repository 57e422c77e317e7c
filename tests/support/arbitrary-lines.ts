/** fast-check's lines, most with turns over 90°, and places round them, some within a millimetre of a vertex. */
import fc from 'fast-check';
import { createLineIndex } from '../../src/geo/line-index.ts';
import type { Position } from '../../src/geo/lng-lat.ts';

/** Lengths in tenths of a degree, then placed: turned by `turn` and moved to `at`. */
function placed(way: readonly Position[], turn: number, at: Position): Position[] {
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  return way.map(([x, y]) => [at[0] + (c * x - s * y) / 10, at[1] + (s * x + c * y) / 10]);
}

const somewhere = fc.tuple(
  fc.double({ min: 20, max: 60, noNaN: true }),
  fc.double({ min: 15, max: 55, noNaN: true }),
);
const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Monotone along one direction, so simple; its teeth turn by up to nearly 180°. */
const zigzag = fc
  .array(
    fc.tuple(fc.double({ min: 0.02, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
    {
      minLength: 2,
      maxLength: 12,
    },
  )
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
  .array(
    fc.tuple(
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.double({ min: -3.05, max: 3.05, noNaN: true }),
    ),
    {
      minLength: 2,
      maxLength: 8,
    },
  )
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
  // 1e-8° is about a millimetre, 0.01° about a kilometre. An angle that degrees are scaled by does not matter.
  const off = (low: number, high: number) =>
    fc.tuple(vertex, angle, fc.double({ min: low, max: high, noNaN: true })).map(([v, a, r]): Position => {
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
