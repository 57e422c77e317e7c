import { useCallback, useEffect, useMemo, useRef } from 'react';
import { chosenLine } from '../../session/judged-line.ts';
import type { PlaceRow } from '../../verdict/places-table.ts';
import { t } from '../../words/language.ts';
import { placesCsv } from '../../words/places-csv.ts';
import { judgedFileName } from '../../words/what-if-words.ts';
import { useActions, useAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { ClearFilters } from '../controls/clear-filters.tsx';
import { DataTable } from '../controls/data-table.tsx';
import { OpenRow } from '../controls/open-row.tsx';
import { Status } from '../controls/status.tsx';
import type { RowsHandle } from '../controls/virtual-rows.tsx';
import { SourceLinks } from '../source-link.tsx';
import { useLanguage } from '../use-language.ts';
import { placeColumns } from './place-columns.tsx';
import { PlaceFilters } from './place-filters.tsx';
import styles from './places-panel.module.css';
import { usePlaceCursor } from './use-place-cursor.ts';
import { usePlaceRows } from './use-place-rows.ts';

/** What the table's figures rest on. */
function useSources(): readonly string[] {
  const { line, places } = useAtlas();
  return useMemo(
    () => [...new Set([...line.sources, ...[...places.values()].flatMap((place) => place.sources)])],
    [line, places],
  );
}

/** Points at a row's place on the map and in the profile, for as long as the panel is there. */
function usePoint(): (row: PlaceRow | undefined) => void {
  const { setCursor, setAlong } = useActions();
  const point = useCallback(
    (row: PlaceRow | undefined) => {
      setCursor(row && { at: row.place.at, place: row.place.id });
      setAlong(row?.nearest && { foot: row.nearest.at, at: row.place.at });
    },
    [setCursor, setAlong],
  );
  // Takes the marks off the map, which outlives the panel.
  useEffect(() => () => point(undefined), [point]);
  return point;
}

/** Every settlement with its verdict: to sort, to filter, to open and to take away. */
export function PlacesPanel() {
  const { all, shown } = usePlaceRows();
  const view = useSession((s) => s.places);
  const units = useSession((s) => s.settings.units);
  const lang = useLanguage();
  const pointed = useSession((s) => s.cursor?.place);
  const { viewPlaces, clearPlacesFilter } = useActions();
  const { points } = useCommands();
  const point = usePoint();
  const sources = useSources();
  const whatIf = useSession(chosenLine);
  const rows = useRef<RowsHandle>(null);
  const cursor = usePlaceCursor(shown, rows);
  const columns = useMemo(() => lang && placeColumns(units), [lang, units]);
  const fetchRows = useCallback(async (from: number, to: number) => shown.slice(from, to), [shown]);
  const filtered = shown.length < all.length;
  return (
    <section aria-label={t('places.title')} className={styles.panel}>
      <h2 className="visually-hidden">{t('places.title')}</h2>
      <PlaceFilters rows={all} />
      <div className={styles.status}>
        <Status
          className={styles.shown}
          text={t('places.shown', { shown: shown.length, total: all.length })}
        />
        {filtered && <ClearFilters label={t('places.clear')} onClear={clearPlacesFilter} />}
        <span className={styles.gap} />
        <Button
          icon="take"
          label={t('places.export')}
          isDisabled={shown.length === 0}
          onPress={() =>
            points.saveText(placesCsv(shown), judgedFileName(t('places.title'), whatIf?.name, 'csv'))
          }
        />
      </div>
      <DataTable
        label={t('places.table')}
        columns={columns}
        count={shown.length}
        version={shown}
        order={view.sort}
        cursor={cursor}
        rows={rows}
        none={t('places.none')}
        className={styles.table}
        fetchRows={fetchRows}
        onOrder={(sort) => viewPlaces({ sort })}
        onPoint={point}
        isPointed={({ place }) => place.id === pointed}
      >
        <OpenRow cursor={cursor} />
      </DataTable>
      <div className={styles.sources}>
        <SourceLinks ids={sources} />
      </div>
    </section>
  );
}
