/** Imported points as the map is told of them. */
import type { PointsMark } from '../../map/scene.ts';
import type { View } from '../../points/point-store.ts';
import type { Look, PointSet } from '../../session/point-set.ts';

export const pointsMark = ({ id, imported }: PointSet, { painting, colours }: View): PointsMark => ({
  id,
  cloud: imported.cloud,
  painting,
  scheme: colours.scheme,
});

const isSameMark = (a: PointsMark, b: PointsMark | undefined): boolean =>
  a.id === b?.id && a.cloud === b.cloud && a.painting === b.painting && a.scheme === b.scheme;

/** Much is kept of sets and their looks that the map does not show: by that alone the marks stay the same. */
export function pointMarks() {
  let last: readonly PointsMark[] = [];
  return (sets: readonly PointSet[], looks: Readonly<Record<string, Look>>): readonly PointsMark[] => {
    const marks = sets.flatMap((set) => {
      const view = looks[set.id]?.view;
      return set.shown && view ? [pointsMark(set, view)] : [];
    });
    const isSame = marks.length === last.length && marks.every((mark, i) => isSameMark(mark, last[i]));
    if (!isSame) last = marks;
    return last;
  };
}
