import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { TableRow } from '../../points/point-store.ts';
import { type Look, type PointSet, pickedOf } from '../../session/point-set.ts';
import { useActions, useCommands, useSession } from '../context.ts';
import type { RowCursor } from '../controls/data-table.tsx';
import type { RowsHandle } from '../controls/virtual-rows.tsx';

/** The table's cursor and the picked point are one thing: each follows the other. */
export function useTableCursor(
  set: PointSet,
  look: Look,
  rows: RefObject<RowsHandle | null>,
): RowCursor<TableRow> {
  const { points } = useCommands();
  const { markPoint, pickPoint } = useActions();
  const selection = useSession((s) => s.selection);
  const drawing = useSession((s) => s.drawing);
  const panel = useSession((s) => s.panel);
  const [current, setCurrent] = useState<number | undefined>(undefined);
  /** The point of the row that was asked for last, once it has come; and that asking, as long as its answer is wanted. */
  const mine = useRef<number | undefined>(undefined);
  const asked = useRef<object | undefined>(undefined);
  const { view, wanted, seen } = look;
  const picked = selection.kind === 'point' && selection.set === set.id ? selection.index : undefined;

  const follow = useEffectEvent((index: number | undefined, ask: boolean) => {
    if (index === undefined) {
      setCurrent(undefined);
      return;
    }
    if (!ask && index === mine.current) return;
    const before = asked.current;
    points.positionOf(set.id, index).then(
      (row) => {
        if (asked.current !== before) return;
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

  // Synchronises with the user, who may go on to something else before the row has come from the worker.
  // biome-ignore lint/correctness/useExhaustiveDependencies: by these the user goes on
  useEffect(
    () => () => {
      asked.current = undefined;
    },
    [selection, drawing, panel],
  );

  const take = (index: number, row: TableRow | undefined, act: typeof markPoint) => {
    if (row) {
      act(pickedOf(set, row));
      return;
    }
    const own = {};
    asked.current = own;
    points.rows(set.id, index, index + 1).then(
      ([found]) => {
        if (!found || asked.current !== own) return;
        mine.current = found.index;
        act(pickedOf(set, found));
      },
      () => {},
    );
  };
  /** While the worker is at another order, it alone knows which row an index means. */
  const isKnown = (row: TableRow | undefined) => row !== undefined || wanted === seen;
  return {
    current,
    move(index, row) {
      const next = Math.max(0, Math.min(view.shown - 1, index));
      if (view.shown === 0 || !isKnown(row)) return;
      setCurrent(next);
      rows.current?.reveal(next);
      take(next, row, markPoint);
    },
    open(index, row) {
      if (isKnown(row)) take(index, row, pickPoint);
    },
  };
}
