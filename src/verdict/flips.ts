/** What another line changes: every place whose answer differs from the one that the first line gave. */
import type { Atlas, Side } from '../atlas/nouns.ts';
import type { LngLat, Metres } from '../geo/lng-lat.ts';
import { judge, type Verdict } from './judge.ts';

/** What can be judged: a settlement, or a point of the user's. */
interface Judged {
  readonly at: LngLat;
  readonly errorMetres: Metres;
}

export interface Flip<P extends Judged> {
  readonly place: P;
  readonly before: Verdict;
  readonly after: Verdict;
  /** To the nearest point of each line; undefined far outside its region. */
  readonly metresBefore: Metres | undefined;
  readonly metresAfter: Metres | undefined;
}

const sidesOf = ({ before, after }: Pick<Flip<Judged>, 'before' | 'after'>): readonly Side[] =>
  [before, after].flatMap((verdict) => (verdict.kind === 'side' ? [verdict.side] : []));

/**
 * What "changes side" means, here and where a line is swept sideways: a side by either line, and not the same. What lies on
 * one of the lines, or beyond its end, has no side to change: Tabqa is the very start of the reconstruction, and which of
 * both it is to a line moved by some kilometres hangs on the last digit.
 */
export function changesSide(flip: Pick<Flip<Judged>, 'before' | 'after'>): boolean {
  const [before, after] = sidesOf(flip);
  return before !== undefined && after !== undefined && before !== after;
}

/** Whether it gets a side or loses it. */
export const hasOneSide = (flip: Pick<Flip<Judged>, 'before' | 'after'>): boolean =>
  sidesOf(flip).length === 1;

const answer = (verdict: Verdict): string => (verdict.kind === 'side' ? verdict.side : verdict.kind);

/**
 * @param base,other atlases that differ in their line (`withLine`)
 * @returns in the order of the places: those that change side, come to lie on the line or off it, or get or lose a side
 *   at the line's ends. How sure a side is may change without being listed.
 */
export function flips<P extends Judged>(places: Iterable<P>, base: Atlas, other: Atlas): readonly Flip<P>[] {
  if (base.line === other.line) return [];
  const changed: Flip<P>[] = [];
  for (const place of places) {
    const [before, after] = [base, other].map((atlas) => judge(atlas, place.at, place.errorMetres));
    if (!before || !after || answer(before.verdict) === answer(after.verdict)) continue;
    changed.push({
      place,
      before: before.verdict,
      after: after.verdict,
      metresBefore: before.nearest?.metres,
      metresAfter: after.nearest?.metres,
    });
  }
  return changed;
}
