/** What the colours of imported points mean, for what leaves the app with them on it. */
import { type ClassMark, classMark } from '../../points/class-marks.ts';
import type { Look, PointSet } from '../../session/point-set.ts';
import { pointClassWords, pointSetWords } from '../../words/picture-words.ts';
import { useSession } from '../context.ts';
import { inkOf } from '../points/paint.ts';
import type { Ink } from '../profile/marks.ts';

export interface PointKey {
  readonly id: string;
  /** The set's name, how many of it are drawn, and what they are coloured by. */
  readonly words: string;
  /** Only those that there are points of. */
  readonly classes: readonly { readonly ink: Ink; readonly mark: ClassMark; readonly words: string }[];
}

/** Of the sets that are on the map, in the order in which it draws them. */
export const pointKeys = (
  sets: readonly PointSet[],
  looks: Readonly<Record<string, Look>>,
): readonly PointKey[] =>
  sets.flatMap((set) => {
    const look = looks[set.id];
    if (!set.shown || !look) return [];
    const { scheme, classes } = look.view.colours;
    return {
      id: set.id,
      words: pointSetWords(set, look.view, look.seen.colour),
      classes: classes.flatMap((entry, i) =>
        entry.count > 0
          ? [{ ink: inkOf(scheme, i), mark: classMark(scheme, i), words: pointClassWords(scheme, entry) }]
          : [],
      ),
    };
  });

export function usePointKeys(): readonly PointKey[] {
  const sets = useSession((s) => s.work.now.sets);
  const looks = useSession((s) => s.looks);
  return pointKeys(sets, looks);
}
