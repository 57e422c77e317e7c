import type { Units } from '../../session/state.ts';
import { standingOf } from '../../verdict/places-filter.ts';
import type { PlaceRow, SortKey } from '../../verdict/places-table.ts';
import { formatCount, formatLength } from '../../words/figures.ts';
import { language, nameIn, t } from '../../words/language.ts';
import type { DataColumn } from '../controls/data-column.ts';
import { Figure } from '../controls/figure.tsx';
import { Short } from '../controls/short.tsx';
import styles from './places-panel.module.css';

const NOTHING = '—';

/** By the name in the language in force, then by the other. */
function Names({ place }: { readonly place: PlaceRow['place'] }) {
  const first = nameIn(place.name);
  const other = language() === 'ar' ? 'en' : 'ar';
  const second = place.name[other];
  return (
    <span className={styles.names}>
      <bdi>{first}</bdi>
      {second && second !== first && (
        <bdi lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'} className={styles.second}>
          {second}
        </bdi>
      )}
    </span>
  );
}

/** What is asked of a place first fills the panel's width; the rest is scrolled to beside the name. */
export const placeColumns = (units: Units): readonly DataColumn<PlaceRow, SortKey>[] => {
  const length = (metres: number | undefined) =>
    metres === undefined ? NOTHING : <Figure {...formatLength(metres, units)} />;
  return [
    {
      key: 'name',
      label: t('places.column.name'),
      width: 148,
      sort: 'name',
      pinned: true,
      cell: ({ place }) => <Names place={place} />,
    },
    {
      key: 'side',
      label: t('places.column.side'),
      width: 52,
      sort: 'side',
      cell(row) {
        const standing = standingOf(row);
        return (
          <span data-side={row.side}>
            <Short short={t(`places.standingShort.${standing}`)} full={t(`places.standing.${standing}`)} />
          </span>
        );
      },
    },
    {
      key: 'metres',
      label: t('places.column.metres'),
      width: 84,
      sort: 'metres',
      end: true,
      cell: ({ metres }) => length(metres),
    },
    {
      key: 'certainty',
      label: t('places.column.certainty'),
      width: 76,
      sort: 'certainty',
      cell: ({ certainty }) => (certainty ? t(`places.certainty.${certainty}`) : NOTHING),
    },
    {
      key: 'governorate',
      label: t('places.column.governorate'),
      width: 124,
      sort: 'governorate',
      cell: ({ governorate }) => (governorate ? nameIn(governorate.name) : NOTHING),
    },
    {
      key: 'chainage',
      label: t('places.column.chainage'),
      width: 116,
      sort: 'chainage',
      end: true,
      cell: ({ chainage }) => length(chainage),
    },
    {
      key: 'bank',
      label: t('places.column.bank'),
      width: 64,
      sort: 'bank',
      cell: ({ bank }) => (bank ? t(`places.bank.${bank}`) : NOTHING),
    },
    {
      key: 'population',
      label: t('places.column.population'),
      width: 190,
      sort: 'population',
      end: true,
      cell: ({ population }) =>
        population === undefined ? (
          NOTHING
        ) : (
          <span>
            {formatCount(population)} <span className={styles.age}>{t('places.noYear')}</span>
          </span>
        ),
    },
  ];
};
