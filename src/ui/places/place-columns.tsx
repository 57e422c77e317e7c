import type { Language, Units } from '../../session/state.ts';
import { standingOf } from '../../verdict/places-filter.ts';
import type { PlaceRow, SortKey } from '../../verdict/places-table.ts';
import { formatCount, formatLength } from '../../words/figures.ts';
import {
  BANK_WORDS,
  CERTAINTY_SHORT,
  NO_YEAR,
  STANDING_SHORT,
  STANDING_WORDS,
} from '../../words/places-words.ts';
import type { DataColumn } from '../controls/data-column.ts';
import { Figure } from '../controls/figure.tsx';
import styles from './places-panel.module.css';

const NOTHING = '—';

const Names = ({ place, lang }: { readonly place: PlaceRow['place']; readonly lang: Language }) => {
  const first = place.name[lang] ?? place.name.en;
  const second = first === place.name.en ? place.name.ar : place.name.en;
  return (
    <span>
      <bdi>{first}</bdi>
      {second && (
        <span className={styles.second}>
          <bdi>{second}</bdi>
        </span>
      )}
    </span>
  );
};

/** What is asked of a place first fills the panel's width; the rest is scrolled to beside the name. */
export const placeColumns = (lang: Language, units: Units): readonly DataColumn<PlaceRow, SortKey>[] => {
  const length = (metres: number | undefined) =>
    metres === undefined ? NOTHING : <Figure {...formatLength(metres, units)} />;
  return [
    {
      key: 'name',
      label: 'Name',
      width: 140,
      sort: 'name',
      pinned: true,
      cell: ({ place }) => <Names place={place} lang={lang} />,
    },
    {
      key: 'side',
      label: 'Side',
      width: 52,
      sort: 'side',
      cell(row) {
        const standing = standingOf(row);
        return (
          <span data-side={row.side} title={STANDING_WORDS[standing]}>
            <span aria-hidden="true">{STANDING_SHORT[standing]}</span>
            <span className="visually-hidden">{STANDING_WORDS[standing]}</span>
          </span>
        );
      },
    },
    {
      key: 'metres',
      label: 'Distance',
      width: 88,
      sort: 'metres',
      end: true,
      cell: ({ metres }) => length(metres),
    },
    {
      key: 'certainty',
      label: 'Certainty',
      width: 76,
      sort: 'certainty',
      cell: ({ certainty }) => (certainty ? CERTAINTY_SHORT[certainty] : NOTHING),
    },
    {
      key: 'governorate',
      label: 'Governorate',
      width: 124,
      sort: 'governorate',
      cell: ({ governorate }) => (governorate ? (governorate.name[lang] ?? governorate.name.en) : NOTHING),
    },
    {
      key: 'chainage',
      label: 'Along the line',
      width: 116,
      sort: 'chainage',
      end: true,
      cell: ({ chainage }) => length(chainage),
    },
    {
      key: 'bank',
      label: 'Bank',
      width: 64,
      sort: 'bank',
      cell: ({ bank }) => (bank ? BANK_WORDS[bank] : NOTHING),
    },
    {
      key: 'population',
      label: 'Population',
      width: 190,
      sort: 'population',
      end: true,
      cell: ({ population }) =>
        population === undefined ? (
          NOTHING
        ) : (
          <span>
            {formatCount(population)} <span className={styles.age}>{NO_YEAR}</span>
          </span>
        ),
    },
  ];
};
