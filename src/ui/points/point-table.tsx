import { useCallback, useRef } from 'react';
import type { Look, PointSet } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { shownWords } from '../../words/points-words.ts';
import { useActions, useAtlas, useCommands, useSession } from '../context.ts';
import { ClearFilters } from '../controls/clear-filters.tsx';
import { DataTable } from '../controls/data-table.tsx';
import { OpenRow } from '../controls/open-row.tsx';
import { Status } from '../controls/status.tsx';
import type { RowsHandle } from '../controls/virtual-rows.tsx';
import styles from './point-table.module.css';
import { tableColumns } from './table-columns.tsx';
import { useTableCursor } from './use-table-cursor.ts';

interface Props {
  readonly set: PointSet;
  readonly look: Look;
}

/** Every shown point as a row, under how many they are. */
export function PointTable({ set, look }: Props) {
  const atlas = useAtlas();
  const units = useSession((s) => s.settings.units);
  const { askView } = useActions();
  const { points } = useCommands();
  const rows = useRef<RowsHandle>(null);
  const { view, wanted, seen } = look;
  const columns = tableColumns(set, atlas, units);
  const fetchRows = useCallback(
    (from: number, to: number) => points.rows(set.id, from, to),
    [points, set.id],
  );
  const cursor = useTableCursor(set, look, rows);
  const filtered = Object.values(wanted.filter).some((part) => part !== undefined);
  return (
    <>
      <div className={styles.status}>
        <Status className={styles.shown} busy={wanted !== seen} text={shownWords(view)} />
        {filtered && (
          <ClearFilters label={t('points.filter.clear')} onClear={() => askView(set.id, { filter: {} })} />
        )}
        <OpenRow cursor={cursor} />
      </div>
      <DataTable
        label={t('points.table.label')}
        columns={columns}
        count={view.shown}
        version={view}
        order={wanted.sort}
        cursor={cursor}
        rows={rows}
        none={t('points.table.none')}
        busy={wanted !== seen}
        className={styles.table}
        fetchRows={fetchRows}
        onOrder={(sort) => askView(set.id, { sort })}
      />
    </>
  );
}
