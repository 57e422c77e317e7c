import type { Atlas } from '../../atlas/nouns.ts';
import type { SortBy, TableRow } from '../../points/point-store.ts';
import { type PointSet, titleOf } from '../../session/point-set.ts';
import type { Units } from '../../session/state.ts';
import { formatCount, formatLength } from '../../words/figures.ts';
import { CERTAINTY_CODE_WORDS, COLUMN_WORDS, dateWords, SIDE_CODE_WORDS } from '../../words/points-words.ts';
import type { DataColumn } from '../controls/data-column.ts';
import { Figure } from '../controls/figure.tsx';
import styles from './point-table.module.css';

type TableColumn = DataColumn<TableRow, SortBy>;

/** Pixels of a digit of small text, and of what stands round the row's number. */
const DIGIT = 7;
const ROW_PADDING = 28;
/** The column's own name and the mark of its order. */
const ROW_HEAD = 74;

/** The table's columns: what was found out first, then the file's own. */
export function tableColumns(set: PointSet, atlas: Atlas, units: Units): readonly TableColumn[] {
  const { mapping, imported } = set;
  const length = (metres: number) =>
    Number.isNaN(metres) ? '—' : <Figure {...formatLength(metres, units)} />;
  const date: TableColumn = {
    key: 'date',
    label: COLUMN_WORDS.date,
    width: 96,
    sort: 'date',
    cell: (row) => dateWords(row.date),
  };
  return [
    {
      key: 'row',
      label: COLUMN_WORDS.row,
      width: Math.max(ROW_HEAD, ROW_PADDING + formatCount(imported.count + imported.rejected).length * DIGIT),
      sort: 'row',
      end: true,
      cell: (row) => <span className={styles.number}>{formatCount(row.number)}</span>,
    },
    {
      key: 'title',
      label: (mapping.title === undefined ? undefined : imported.columns[mapping.title]) || 'Point',
      width: 114,
      pinned: true,
      sort: mapping.title,
      cell: (row) => <bdi>{titleOf(row, mapping)}</bdi>,
    },
    {
      key: 'side',
      label: COLUMN_WORDS.side,
      width: 108,
      sort: 'side',
      cell: ({ side }) => <span data-side={side}>{SIDE_CODE_WORDS[side]}</span>,
    },
    {
      key: 'distance',
      label: COLUMN_WORDS.distance,
      width: 86,
      sort: 'distance',
      end: true,
      cell: ({ metres }) => length(Math.abs(metres)),
    },
    {
      key: 'chainage',
      label: COLUMN_WORDS.chainage,
      width: 118,
      sort: 'chainage',
      end: true,
      cell: ({ chainage }) => length(chainage),
    },
    {
      key: 'certainty',
      label: COLUMN_WORDS.certainty,
      width: 124,
      sort: 'certainty',
      cell: ({ certainty }) => CERTAINTY_CODE_WORDS[certainty],
    },
    {
      key: 'governorate',
      label: 'Governorate',
      width: 124,
      cell: ({ governorate }) => atlas.governorates.get(governorate)?.name.en ?? '',
    },
    ...(mapping.date ? [date] : []),
    ...imported.columns.flatMap((label, i): readonly TableColumn[] => {
      if (i === mapping.title) return []; // it stands in front already
      const cell = ({ cells }: TableRow) => <bdi>{cells[i]}</bdi>;
      return [{ key: `own-${i}`, label: label || `Column ${i + 1}`, width: 140, sort: i, cell }];
    }),
  ];
}
