import type { Position } from 'geojson';

/** Twice the signed area of a, b, p: positive where p is left of a→b. */
function turn([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [px = 0, py = 0]: Position): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/** Whether two segments cross at a point inside both. */
function segmentsCross(a: Position, b: Position, c: Position, d: Position): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** How often the straight way from p to a place known to be on the left crosses the line. */
export function crossings(line: readonly Position[], p: Position, left: Position): number {
  return line.slice(1).filter((b, i) => segmentsCross(line[i] ?? b, b, p, left)).length;
}

/** Pairs of segments of a line that cross one another; none in a simple line. */
export function selfCrossings(line: readonly Position[]): number {
  let count = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    for (let j = i + 2; j + 1 < line.length; j++) {
      const [a = [], b = [], c = [], d = []] = [line[i], line[i + 1], line[j], line[j + 1]];
      if (segmentsCross(a, b, c, d)) count++;
    }
  }
  return count;
}

/** Repeatable random numbers from 0 to 1 (mulberry32): the checks must not differ from run to run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
