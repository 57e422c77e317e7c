// biome-ignore-all lint/a11y/useSemanticElements: a list of rows that are not all there cannot be a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
} from 'react';
import type { DataColumn, Order } from './data-column.ts';
import styles from './data-table.module.css';
import { rowAfterKey } from './row-keys.ts';
import { TableHeader } from './table-header.tsx';
import { type RowsHandle, VirtualRows } from './virtual-rows.tsx';

/**
 * The row that has the cursor, in the order shown; undefined where none has. A row that was clicked comes with what it
 * shows: by now its index may be another's.
 */
export interface RowCursor<R = unknown> {
  readonly current: number | undefined;
  /** Moves it to a row and marks the row's place on the map. */
  move(index: number, row?: R): void;
  /** Opens the verdict of a row. */
  open(index: number, row?: R): void;
}

interface Props<R, K> {
  readonly label: string;
  readonly columns: readonly DataColumn<R, K>[];
  readonly count: number;
  /** Another identity: the rows are others now. */
  readonly version: unknown;
  readonly order: Order<K>;
  readonly cursor: RowCursor<R>;
  readonly rows: RefObject<RowsHandle | null>;
  /** What is said where no row is left. */
  readonly none: string;
  readonly busy?: boolean;
  /** Gives the table its height. */
  readonly className?: string | undefined;
  /** Under the rows. */
  readonly children?: ReactNode;
  fetchRows(from: number, to: number): Promise<readonly R[]>;
  onOrder(order: Order<K>): void;
  /** The row under the pointer. */
  onPoint?(row: R | undefined): void;
  /** Whether a row's place is pointed at elsewhere. */
  isPointed?(row: R): boolean;
}

/** Rows of any number, a column each fact. Arrows and clicks mark a row's place on the map; Enter opens its verdict. */
export function DataTable<R, K>(props: Props<R, K>) {
  const { label, columns, count, version, order, cursor, rows, none, busy = false } = props;
  const { className = '', children, fetchRows, onOrder, onPoint, isPointed } = props;
  const { current, move, open } = cursor;
  const id = useId();
  const template = columns
    .map(({ width }, i) => (i === columns.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`))
    .join(' ');

  const pointing = useRef(false);
  const point = (row: R | undefined) => {
    pointing.current = row !== undefined;
    onPoint?.(row);
  };
  const letGo = useEffectEvent(() => {
    if (pointing.current) point(undefined);
  });
  // Synchronises with a pointer that keeps still: under it is another row now, or none, and the browser does not say so.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is what changes the rows
  useEffect(letGo, [version]);

  const onKeyDown = (e: KeyboardEvent) => {
    if (e.target !== e.currentTarget) return; // a button of the header has the key
    const to = rowAfterKey(e.key, current, count, rows.current?.page() ?? 1);
    if (to !== undefined) move(to);
    else if (e.key === 'Enter' && current !== undefined) open(current);
    else return;
    e.preventDefault();
  };
  const renderRow = (index: number, row: R | undefined) => (
    <div
      key={index}
      id={`${id}-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={index === current}
      data-pointed={(row !== undefined && isPointed?.(row)) || undefined}
      className={styles.row}
      style={{ gridTemplateColumns: template }}
      onClick={() => move(index, row)}
      onDoubleClick={() => open(index, row)}
      onPointerEnter={(e) => e.pointerType === 'mouse' && point(row)}
      // A row that has come under the pointer, or come to be known there, was never entered.
      onPointerMove={(e) => e.pointerType === 'mouse' && !pointing.current && point(row)}
    >
      {columns.map((column, i) => (
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={i + 1}
          className={styles.cell}
          data-end={column.end || undefined}
          data-pinned={column.pinned || undefined}
        >
          {row ? column.cell(row) : i === 0 ? '…' : ''}
        </div>
      ))}
    </div>
  );
  return (
    <div className={styles.frame} data-busy={busy || undefined}>
      <VirtualRows
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        aria-busy={busy}
        aria-activedescendant={current === undefined ? undefined : `${id}-${current}`}
        tabIndex={0}
        className={`${styles.table} ${className}`}
        count={count}
        version={version}
        handle={rows}
        header={<TableHeader columns={columns} template={template} order={order} onOrder={onOrder} />}
        fetchRows={fetchRows}
        renderRow={renderRow}
        onKeyDown={onKeyDown}
        onPointerLeave={() => point(undefined)}
      />
      {count === 0 && <p className={styles.none}>{none}</p>}
      {children}
    </div>
  );
}
