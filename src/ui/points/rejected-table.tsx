// biome-ignore-all lint/a11y/useSemanticElements: a list of rows that are not all there cannot be a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid takes the keys
import { type CSSProperties, type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import type { RejectedRow } from '../../points/point-store.ts';
import type { PointSet } from '../../session/point-set.ts';
import { formatCount } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { rowReason } from '../../words/point-problems.ts';
import { useCommands } from '../context.ts';
import { rowAfterKey } from '../controls/row-keys.ts';
import { type RowsHandle, VirtualRows } from '../controls/virtual-rows.tsx';
import styles from './rejected-table.module.css';

/** Nothing stood there: commas at most, between what was not there. */
const isBlank = (value: string): boolean => /^[\s,]*$/.test(value);
const valueWords = ({ value }: RejectedRow): string => (isBlank(value) ? '—' : value);

/** A row that is read: where it stands in the list, and what it says. */
interface Read {
  readonly index: number;
  readonly row: RejectedRow | undefined;
}

/** The rows, cut to one line each; that with the cursor, by arrow or press, stands in full under them. */
export function RejectedTable({ set }: { readonly set: PointSet }) {
  const { points } = useCommands();
  const { rejected } = set.imported;
  const [read, setRead] = useState<Read | undefined>(undefined);
  const [isCut, setCut] = useState(false);
  const rows = useRef<RowsHandle>(null);
  const id = useId();
  const fetchRows = useCallback(
    (from: number, to: number) => points.rejected(set.id, from, to),
    [points, set.id],
  );
  const move = (index: number) => {
    setRead((before) => ({ index, row: before?.row }));
    rows.current?.reveal(index);
    fetchRows(index, index + 1).then(
      // The answer for a row that was left meanwhile comes to nothing.
      ([row]) => setRead((now) => (now?.index === index ? { index, row } : now)),
      // A worker that is gone has been said to be.
      () => setRead({ index, row: undefined }),
    );
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const to = rowAfterKey(e.key, read?.index, rejected, rows.current?.page() ?? 1);
    if (to === undefined) return;
    move(to);
    e.preventDefault();
  };
  /** At each rendering: the words of a row come after it. */
  const look = (cell: HTMLElement | null) => {
    if (cell && cell.scrollWidth > cell.clientWidth) setCut(true);
  };
  const renderRow = (index: number, row: RejectedRow | undefined) => (
    <div
      key={index}
      id={`${id}-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={index === read?.index}
      className={styles.row}
      onClick={() => move(index)}
    >
      <span role="gridcell" className={styles.number}>
        {row ? formatCount(row.number) : '…'}
      </span>
      <span ref={(cell) => look(cell)} role="gridcell" className={styles.text}>
        <bdi>{row && valueWords(row)}</bdi>
      </span>
      <span ref={(cell) => look(cell)} role="gridcell" className={`${styles.text} ${styles.reason}`}>
        {row && rowReason(row.problem)}
      </span>
    </div>
  );
  return (
    <>
      <VirtualRows
        role="grid"
        aria-label={t('points.leftOut.label')}
        aria-rowcount={rejected + 1}
        aria-activedescendant={read && `${id}-${read.index}`}
        tabIndex={0}
        className={styles.table ?? ''}
        style={
          {
            // No taller than its rows, the header among them, and the hairline above it.
            maxBlockSize: `calc(${rejected + 1} * max(36px, var(--target)) + 1px)`,
            '--digits': formatCount(set.imported.count + rejected).length,
          } as CSSProperties // a property of its own
        }
        count={rejected}
        version={set.id}
        handle={rows}
        header={
          <div role="rowgroup" className={styles.header}>
            <div role="row" aria-rowindex={1} className={styles.row}>
              <span role="columnheader" className={styles.number}>
                {t('points.leftOut.row')}
              </span>
              <span role="columnheader">{t('points.leftOut.value')}</span>
              <span role="columnheader">{t('points.leftOut.reason')}</span>
            </div>
          </div>
        }
        fetchRows={fetchRows}
        renderRow={renderRow}
        onKeyDown={onKeyDown}
      />
      {/* To a screen reader no row is cut. */}
      {isCut && (
        <div className={styles.inFull} aria-hidden="true" data-of="row-in-full">
          {read?.row ? (
            <>
              <p>
                <bdi>{valueWords(read.row)}</bdi>
              </p>
              <p className={styles.reason}>{rowReason(read.row.problem)}</p>
            </>
          ) : (
            <p>{t('points.leftOut.how')}</p>
          )}
        </div>
      )}
    </>
  );
}
