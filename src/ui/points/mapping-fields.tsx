import { memo, useState } from 'react';
import { CRSES, type DateOrder, type Mapping, type PlaceColumns } from '../../points/file.ts';
import type { Preview } from '../../points/point-store.ts';
import { t } from '../../words/language.ts';
import { columnWords } from '../../words/points-words.ts';
import { useCommands } from '../context.ts';
import { Choice } from '../controls/choice.tsx';
import { InTurn } from '../controls/in-turn.tsx';
import styles from './mapping-fields.module.css';

/** Columns being chosen: a pair may still lack one. */
type Draft =
  | { readonly kind: 'pair'; readonly lat: number | undefined; readonly lng: number | undefined }
  | Exclude<PlaceColumns, { kind: 'pair' }>;

const NONE = 'none';
const EMPTY: Draft = { kind: 'pair', lat: undefined, lng: undefined };
const ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

/** A place by every means that a file may have it, with columns to begin from. */
function draftOf(kind: Draft['kind']): Draft {
  if (kind === 'geometry') return { kind };
  return kind === 'text' ? { kind, column: 0 } : EMPTY;
}

const complete = (draft: Draft): PlaceColumns | undefined => {
  if (draft.kind !== 'pair') return draft;
  const { lat, lng } = draft;
  return lat === undefined || lng === undefined ? undefined : { kind: 'pair', lat, lng };
};

interface Props {
  readonly preview: Preview;
  readonly mapping: Mapping | undefined;
}

/** What the columns mean, to be corrected. Each change is tried on the sample at once. */
export const MappingFields = memo(({ preview, mapping }: Props) => {
  const { setMapping } = useCommands().points;
  const [draft, setDraft] = useState<Draft>(mapping?.place ?? EMPTY);
  const names = preview.columns.map((name, i) => ({ value: `${i}`, label: columnWords(name, i) }));
  const optional = [{ value: NONE, label: t('points.mapping.none') }, ...names];
  const hasShapes = preview.sample.some((row) => row.geometry) || draft.kind === 'geometry';
  const change = (part: Partial<Mapping>) => {
    const place = part.place ?? mapping?.place;
    if (place) setMapping({ crs: 'degrees', date: undefined, title: undefined, ...mapping, ...part, place });
  };
  const choose = (next: Draft) => {
    setDraft(next);
    const place = complete(next);
    if (place) change({ place });
  };
  const column = (label: string, value: number | undefined, take: (column: number) => void) => (
    <Choice
      label={label}
      value={value === undefined ? undefined : `${value}`}
      options={names}
      onChange={(key) => take(Number(key))}
    />
  );
  const kinds = (['pair', 'text', 'geometry'] as const).filter((kind) => kind !== 'geometry' || hasShapes);
  // How the place is told, and then the rest: of all at once the making holds the page.
  const placeFields = (
    <>
      <Choice
        label={t('points.mapping.placeBy')}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(`points.placeKind.${value}`) }))}
        onChange={(kind) => choose(draftOf(kind))}
      />
      {draft.kind === 'pair' && (
        <>
          {column(t('points.mapping.latitude'), draft.lat, (lat) => choose({ ...draft, lat }))}
          {column(t('points.mapping.longitude'), draft.lng, (lng) => choose({ ...draft, lng }))}
        </>
      )}
      {draft.kind === 'text' &&
        column(t('points.mapping.coordinates'), draft.column, (c) => choose({ kind: 'text', column: c }))}
    </>
  );
  return (
    <div className={styles.fields}>
      <InTurn>
        {placeFields}
        {mapping && (
          <>
            <Choice
              label={t('points.mapping.numbers')}
              value={mapping.crs}
              options={CRSES.map((value) => ({ value, label: t(`points.crs.${value}`) }))}
              onChange={(crs) => change({ crs })}
            />
            <Choice
              label={t('points.mapping.name')}
              value={mapping.title === undefined ? NONE : `${mapping.title}`}
              options={optional}
              onChange={(key) => change({ title: key === NONE ? undefined : Number(key) })}
            />
            <Choice
              label={t('points.mapping.date')}
              value={mapping.date ? `${mapping.date.column}` : NONE}
              options={optional}
              onChange={(key) =>
                change({
                  date:
                    key === NONE ? undefined : { column: Number(key), order: mapping.date?.order ?? 'ymd' },
                })
              }
            />
            {mapping.date && (
              <Choice
                label={t('points.mapping.dateOrder')}
                value={mapping.date.order}
                options={ORDERS.map((value) => ({ value, label: t(`points.dateOrder.${value}`) }))}
                onChange={(order) => change({ date: { column: mapping.date?.column ?? 0, order } })}
              />
            )}
          </>
        )}
      </InTurn>
    </div>
  );
});
