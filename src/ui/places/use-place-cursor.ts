import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { PlaceRow } from '../../verdict/places-table.ts';
import { useActions, useSession } from '../context.ts';
import type { RowCursor } from '../controls/data-table.tsx';
import type { RowsHandle } from '../controls/virtual-rows.tsx';

/** The picked settlement's row has the cursor: there is no other. */
export function usePlaceCursor(shown: readonly PlaceRow[], rows: RefObject<RowsHandle | null>): RowCursor {
  const picked = useSession((s) => (s.selection.kind === 'place' ? s.selection.id : undefined));
  const { markPlace, pickPlace } = useActions();
  const index = picked === undefined ? -1 : shown.findIndex(({ place }) => place.id === picked);
  const current = index < 0 ? undefined : index;
  const reveal = useEffectEvent(() => {
    if (current !== undefined) rows.current?.reveal(current);
  });
  // Scrolls to the row, which the browser knows, when another is picked or the order changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these two are what move the row
  useEffect(reveal, [picked, shown]);
  const idOf = (row: number) => shown[row]?.place.id;
  return {
    current,
    move(row) {
      const id = idOf(row);
      if (id !== undefined) markPlace(id);
    },
    open(row) {
      const id = idOf(row);
      if (id !== undefined) pickPlace(id);
    },
  };
}
