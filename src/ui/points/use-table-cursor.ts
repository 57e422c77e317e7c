import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Look, type PointSet, pickedOf } from '../../session/point-set.ts';
import { useActions, useCommands, useSession } from '../context.ts';
import type { RowCursor } from '../controls/data-table.tsx';
import type { RowsHandle } from '../controls/virtual-rows.tsx';

/** The table's cursor and the picked point are one thing: each follows the other. */
export function useTableCursor(set: PointSet, look: Look, rows: RefObject<RowsHandle | null>): RowCursor {
  const { points } = useCommands();
  const { markPoint, pickPoint } = useActions();
  const selection = useSession((s) => s.selection);
  const [current, setCurrent] = useState<number | undefined>(undefined);
  /** The point that this table marked last, and the row that was asked for last. */
  const mine = useRef<number | undefined>(undefined);
  const asked = useRef<number | undefined>(undefined);
  const { view } = look;
  const picked = selection.kind === 'point' && selection.set === set.id ? selection.index : undefined;

  const follow = useEffectEvent((index: number | undefined, ask: boolean) => {
    if (index === undefined) {
      setCurrent(undefined);
      return;
    }
    if (!ask && index === mine.current) return;
    points.positionOf(set.id, index).then(
      (row) => {
        setCurrent(row < 0 ? undefined : row);
        if (row >= 0) rows.current?.reveal(row);
      },
      () => {},
    );
  });
  // Synchronises the cursor with a point that was picked elsewhere.
  useEffect(() => follow(picked, false), [picked]);
  // Synchronises the cursor with another order of the rows, which the worker knows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is what moves the row
  useEffect(() => follow(picked, true), [view]);

  const take = (row: number, act: typeof markPoint) => {
    asked.current = row;
    points.rows(set.id, row, row + 1).then(
      ([found]) => {
        if (!found || asked.current !== row) return;
        mine.current = found.index;
        act(pickedOf(set, found));
      },
      () => {},
    );
  };
  const move = (row: number) => {
    const next = Math.max(0, Math.min(view.shown - 1, row));
    if (view.shown === 0) return;
    setCurrent(next);
    rows.current?.reveal(next);
    take(next, markPoint);
  };
  const open = (row: number) => take(row, pickPoint);
  return { current, move, open };
}
