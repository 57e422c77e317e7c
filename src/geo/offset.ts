/**
 * The line moved sideways: the places at a given distance from it on one side, as a level set of the signed distance.
 *
 * Of the raw way (`offset-way.ts`) those parts are kept whose own foot is their nearest point of the line. Where the
 * way ceases to be kept it has met another part of itself; both then stand at the same corner and are joined there.
 * So nothing crosses itself at a meander, and a pocket inside a tight bend comes out as a ring of its own.
 */
import { chainageAt, type LineIndex } from './line-index.ts';
import type { Metres, Position } from './lng-lat.ts';
import { offsetParts, type Part, type Step } from './offset-way.ts';
import type { XY } from './plane.ts';
import { locate } from './side.ts';

/** How far along the line the nearest point may be from the foot, plus this share of the distance: the chart's own noise. */
const FOOT_METRES: Metres = 0.5;
const FOOT_SHARE = 3e-5;
/** Where the way stops being kept is found to within this share of a step. */
const HALVINGS = 16;
/** Corners of the level set are met from both sides: two ends this near are one. */
const JOIN_METRES: Metres = 60;

export interface Offset {
  /** Ways that begin and end at the perpendiculars through the line's ends, in the line's direction. */
  readonly ways: readonly (readonly Position[])[];
  /** Closed rings round pockets that a bend shuts in; the first place is repeated at the end. */
  readonly pockets: readonly (readonly Position[])[];
}

interface Run {
  readonly points: XY[];
}

/**
 * How far along the line the nearest point is from a place's own foot; 0 where the place belongs to the level set, NaN
 * where it is not on its side at all.
 */
function strayOf(index: LineIndex, metres: Metres, { xy, segment, t }: Step): number {
  const located = locate(index, index.plane.inverse(xy[0], xy[1]));
  if (located.kind !== (metres > 0 ? 'left' : 'right')) return Number.NaN;
  const { nearest } = located;
  const apart = chainageAt(index, nearest.segment, nearest.t) - chainageAt(index, segment, t);
  return Math.abs(apart) <= FOOT_METRES + FOOT_SHARE * Math.abs(metres) ? 0 : apart;
}

/** Between a share of a part that is kept and one that is not, the last that is kept. */
function lastKept(stray: (u: number) => number, kept: number, lost: number): number {
  let [good, bad] = [kept, lost];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (good + bad) / 2;
    if (stray(middle) === 0) good = middle;
    else bad = middle;
  }
  return good;
}

/** Between a share whose nearest point lies behind its foot and one where it lies ahead, one that is kept, if any. */
function keptBetween(stray: (u: number) => number, behind: number, ahead: number): number | undefined {
  let [low, high] = [behind, ahead];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    const off = stray(middle);
    if (off === 0) return middle;
    if (off < 0) low = middle;
    else high = middle;
  }
  return undefined;
}

/** The shares of a part at which the way is looked at: evenly, and where it is kept for less than a step. */
function* looks(part: Part, stray: (u: number) => number): Generator<readonly [u: number, kept: boolean]> {
  let [before, last] = [0, Number.NaN];
  for (let k = 0; k <= part.steps; k++) {
    const u = k / part.steps;
    const off = stray(u);
    const short = last < 0 && off > 0 ? keptBetween(stray, before, u) : undefined;
    if (short !== undefined) yield [short, true];
    yield [u, off === 0];
    [before, last] = [u, off];
  }
}

/** The kept stretches of the raw way, in the order of the line. */
function keptRuns(index: LineIndex, metres: Metres): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const part of offsetParts(index, metres)) {
    const stray = (u: number) => strayOf(index, metres, part.at(u));
    const xyAt = (u: number) => part.at(u).xy;
    let before: number | undefined;
    for (const [u, kept] of looks(part, stray)) {
      if (kept && !run) {
        run = { points: before === undefined ? [] : [xyAt(lastKept(stray, u, before))] };
        runs.push(run);
      }
      if (kept) run?.points.push(xyAt(u));
      if (!kept && run && before !== undefined) run.points.push(xyAt(lastKept(stray, before, u)));
      if (!kept) run = undefined;
      before = u;
    }
  }
  return runs;
}

const apart = (a: XY | undefined, b: XY | undefined): Metres =>
  a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Infinity;

/** For each run the one that begins where it ends; −1 where none does. Nearest pairs first. */
function follow(runs: readonly Run[]): number[] {
  const pairs = runs.flatMap(({ points }, from) =>
    runs.flatMap((next, to) => {
      const metres = apart(points.at(-1), next.points[0]);
      return metres <= JOIN_METRES ? [{ from, to, metres }] : [];
    }),
  );
  const next = runs.map(() => -1);
  const taken = new Set<number>();
  for (const { from, to } of pairs.sort((a, b) => a.metres - b.metres)) {
    if (next[from] !== -1 || taken.has(to)) continue;
    next[from] = to;
    taken.add(to);
  }
  return next;
}

/** How far a place that is left out may be from the straight way past it, and how long that may be: both on the chart. */
const THIN_METRES: Metres = 0.3;
const EDGE_METRES: Metres = 250;

/** How far p is aside of the straight way from a to b. */
const aside = (a: XY, b: XY, p: XY): Metres =>
  Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / apart(a, b);

/** Leaves out the places that a straight way passes by. */
function thin(points: readonly XY[]): XY[] {
  const distinct = points.filter((p, i) => i === 0 || apart(points[i - 1], p) >= 0.01);
  const kept: XY[] = [];
  let passed: XY[] = [];
  for (const [i, p] of distinct.entries()) {
    const [last, next] = [kept.at(-1), distinct[i + 1]];
    passed.push(p);
    const straight =
      last &&
      next &&
      apart(last, next) <= EDGE_METRES &&
      passed.every((q) => aside(last, next, q) <= THIN_METRES);
    if (straight) continue;
    kept.push(p);
    passed = [];
  }
  return kept;
}

/**
 * The level set at a signed distance.
 *
 * @param metres above 0 to the line's left, below 0 to its right; not 0
 * @returns each vertex within centimetres of |metres| from the line (WGS84), what lies between them within a metre;
 *   nothing beyond the line's ends, where there is no side
 */
export function offset(index: LineIndex, metres: Metres): Offset {
  const runs = keptRuns(index, metres);
  const next = follow(runs);
  const starts = new Set(next.filter((to) => to >= 0));
  const done = new Set<number>();
  const walk = (first: number): Position[] => {
    const points: XY[] = [];
    for (let i = first; i >= 0 && !done.has(i); i = next[i] ?? -1) {
      done.add(i);
      points.push(...(runs[i]?.points ?? []));
    }
    return thin(points).map(([x, y]) => index.plane.inverse(x, y));
  };
  const all = runs.map((_, i) => i);
  const ways = all.filter((i) => !starts.has(i)).map(walk);
  const pockets = all
    .filter((i) => !done.has(i))
    .map((i) => (done.has(i) ? [] : walk(i)))
    .filter((ring) => ring.length > 2)
    .map((ring) => [...ring, ...ring.slice(0, 1)]);
  return { ways: ways.filter((way) => way.length > 1), pockets };
}
