import type { Look, PointSet } from '../../session/point-set.ts';
import { useSession } from '../context.ts';

/** The set that the panel is about, and how it is looked at; undefined where there is none. */
export function useChosenSet(): { readonly set: PointSet; readonly look: Look } | undefined {
  const sets = useSession((s) => s.work.now.sets);
  const chosen = useSession((s) => s.chosenSet);
  const set = sets.find(({ id }) => id === chosen) ?? sets.at(-1);
  const look = useSession((s) => (set ? s.looks[set.id] : undefined));
  return set && look && { set, look };
}
