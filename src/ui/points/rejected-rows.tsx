// biome-ignore-all lint/a11y/useSemanticElements: a list of rows that are not all there cannot be a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: nothing in it can be acted on
import { useCallback } from 'react';
import type { RejectedRow } from '../../points/point-store.ts';
import type { PointSet } from '../../session/point-set.ts';
import { formatCount } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { rowReason } from '../../words/point-problems.ts';
import { rejectedCsv } from '../../words/points-words.ts';
import { useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { VirtualRows } from '../controls/virtual-rows.tsx';
import styles from './rejected-rows.module.css';

interface Props {
  readonly set: PointSet;
  readonly isOpen: boolean;
  onClose(): void;
}

/** Nothing stood there: commas at most, between what was not there. */
const isBlank = (value: string): boolean => /^[\s,]*$/.test(value);

const renderRow = (index: number, row: RejectedRow | undefined) => (
  <div key={index} role="row" aria-rowindex={index + 2} className={styles.row}>
    <span role="cell" className={styles.number}>
      {row ? formatCount(row.number) : '…'}
    </span>
    <span role="cell" className={styles.text} title={row?.value}>
      <bdi>{row && (isBlank(row.value) ? '—' : row.value)}</bdi>
    </span>
    <span role="cell" className={`${styles.text} ${styles.reason}`} title={row && rowReason(row.problem)}>
      {row && rowReason(row.problem)}
    </span>
  </div>
);

/** The rows that did not go in: which, what stood there, and why. */
export function RejectedRows({ set, isOpen, onClose }: Props) {
  const { points, copy } = useCommands();
  const { rejected } = set.imported;
  const fetchRows = useCallback(
    (from: number, to: number) => points.rejected(set.id, from, to),
    [points, set.id],
  );
  /** A worker that is gone has been said to be. */
  const withAll = (act: (text: string) => void) =>
    points.rejected(set.id, 0, rejected).then(
      (all) => act(rejectedCsv(all)),
      () => {},
    );
  return (
    <Sheet
      wide
      title={t('points.leftOut.title', { count: rejected, file: set.file })}
      isOpen={isOpen}
      onClose={onClose}
    >
      <VirtualRows
        role="table"
        aria-label={t('points.leftOut.label')}
        aria-rowcount={rejected + 1}
        tabIndex={0}
        className={styles.table ?? ''}
        // No taller than its rows, the header among them, and its two hairlines.
        style={{ maxBlockSize: `calc(${rejected + 1} * max(36px, var(--target)) + 2px)` }}
        count={rejected}
        version={set.id}
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
      />
      <div className={styles.actions}>
        <Button
          icon="copy"
          label={t('points.leftOut.copy')}
          onPress={() => void withAll((text) => copy(text, 'list'))}
        />
        <Button
          icon="take"
          label={t('points.leftOut.save')}
          onPress={() =>
            void withAll((text) => points.saveText(text, t('points.leftOut.fileName', { name: set.name })))
          }
        />
        <span className={styles.gap} />
        <Button look="primary" label={t('points.close')} onPress={onClose} />
      </div>
    </Sheet>
  );
}
