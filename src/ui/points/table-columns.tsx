import type { Atlas } from '../../atlas/nouns.ts';
import type { SortBy, TableRow } from '../../points/point-store.ts';
import { CERTAINTY_CODES, SIDE_CODES } from '../../points/verdict-columns.ts';
import { type PointSet, titleOf } from '../../session/point-set.ts';
import type { Units } from '../../session/state.ts';
import { formatCount, formatLength } from '../../words/figures.ts';
import { nameIn, t } from '../../words/language.ts';
import {
  certaintyCodeWords,
  columnWords,
  dateWords,
  pointWords,
  sideCodeShort,
} from '../../words/points-words.ts';
import type { DataColumn } from '../controls/data-column.ts';
import { Figure } from '../controls/figure.tsx';
import styles from './point-table.module.css';

type TableColumn = DataColumn<TableRow, SortBy>;

/** Pixels of a digit of small text, and of what stands round the row's number. */
const DIGIT = 7;
const ROW_PADDING = 16;
/** More before the first column than before the others. */
const EDGE = 12;

/** Pixels of a column, more where what is said in it is longer than in English. */
const widthFor = (least: number, head: string, said: readonly string[] = []): number =>
  Math.ceil(Math.max(least, 30 + head.length * 6.3, ...said.map((text) => 24 + text.length * 5.6)));

/** What a row is known by, which stays in view: its name and its number in the file, or that alone. */
function firstColumns({ mapping, imported }: PointSet): readonly TableColumn[] {
  const { title } = mapping;
  const digits = formatCount(imported.count + imported.rejected).length;
  const label = t('points.table.row');
  const number: TableColumn = {
    key: 'row',
    label,
    // Three letters in English, four that are wider in Arabic.
    width: Math.max(64, 34 + 9 * label.length, ROW_PADDING + digits * DIGIT),
    sort: 'row',
    end: true,
    cell: (row) => <span className={styles.number}>{formatCount(row.number)}</span>,
  };
  if (title === undefined) return [{ ...number, width: number.width + EDGE, pinned: true }];
  const name: TableColumn = {
    key: 'title',
    label: imported.columns[title] || t('points.table.point'),
    // With it row, side and distance are seen at once in the panel, and that more follows.
    width: 94 + EDGE,
    pinned: true,
    sort: title,
    cell: (row) => <bdi>{pointWords(titleOf(row, mapping), row.number)}</bdi>,
  };
  return [name, number];
}

/** The table's columns: what was found out first, then the file's own. */
export function tableColumns(set: PointSet, atlas: Atlas, units: Units): readonly TableColumn[] {
  const { mapping, imported } = set;
  const length = (metres: number) =>
    Number.isNaN(metres) ? '—' : <Figure {...formatLength(metres, units)} />;
  const date: TableColumn = {
    key: 'date',
    label: t('points.table.date'),
    width: 96,
    sort: 'date',
    cell: (row) => <bdi dir="ltr">{dateWords(row.date)}</bdi>,
  };
  return [
    ...firstColumns(set),
    {
      key: 'side',
      label: t('points.table.side'),
      width: widthFor(104, t('points.table.side'), SIDE_CODES.map(sideCodeShort)),
      sort: 'side',
      cell: ({ side }) => <span data-side={side}>{sideCodeShort(side)}</span>,
    },
    {
      key: 'distance',
      label: t('points.table.distance'),
      width: widthFor(84, t('points.table.distance')),
      sort: 'distance',
      end: true,
      cell: ({ metres }) => length(Math.abs(metres)),
    },
    {
      key: 'certainty',
      label: t('points.table.certainty'),
      width: widthFor(124, t('points.table.certainty'), CERTAINTY_CODES.map(certaintyCodeWords)),
      sort: 'certainty',
      cell: ({ certainty }) => certaintyCodeWords(certainty),
    },
    {
      key: 'chainage',
      label: t('points.table.chainage'),
      width: widthFor(118, t('points.table.chainage')),
      sort: 'chainage',
      end: true,
      cell: ({ chainage }) => length(chainage),
    },
    {
      key: 'governorate',
      label: t('points.table.governorate'),
      width: widthFor(124, t('points.table.governorate')),
      cell: ({ governorate }) => {
        const found = atlas.governorates.get(governorate);
        return found ? nameIn(found.name) : '';
      },
    },
    ...(mapping.date ? [date] : []),
    ...imported.columns.flatMap((name, i): readonly TableColumn[] => {
      if (i === mapping.title) return []; // it stands in front already
      const cell = ({ cells }: TableRow) => <bdi>{cells[i]}</bdi>;
      return [
        {
          key: `own-${i}`,
          label: columnWords(name, i),
          width: 140,
          sort: i,
          end: imported.figures.includes(i),
          cell,
        },
      ];
    }),
  ];
}
