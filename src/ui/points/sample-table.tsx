import { type CSSProperties, Fragment, memo } from 'react';
import { areFigures } from '../../points/figures.ts';
import type { Mapping } from '../../points/file.ts';
import type { Preview, SampleRow } from '../../points/point-store.ts';
import { formatKnown } from '../../words/coordinates.ts';
import { formatCount } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { listed } from '../../words/lists.ts';
import { rowReason } from '../../words/point-problems.ts';
import { columnMarks, columnWords } from '../../words/points-words.ts';
import { useSession } from '../context.ts';
import { InTurn } from '../controls/in-turn.tsx';
import styles from './sample-table.module.css';

/** Pixels of its head, with the hairline over it, and of a row. */
const [HEAD, ROW] = [45, 28];

function PlaceCell({ row }: { readonly row: SampleRow }) {
  const coords = useSession((s) => s.settings.coords);
  return row.place.ok ? (
    <td>
      <bdi dir="ltr">{formatKnown(row.place.value, coords)}</bdi>
    </td>
  ) : (
    <td className={styles.bad}>{listed(row.place.problems.map(rowReason))}</td>
  );
}

/** Of a file with more columns than this, those that are made something of stand first: else they may be out of sight. */
const MANY_COLUMNS = 6;

function columnOrder(count: number, marks: ReadonlyMap<number, string>): readonly number[] {
  const all = [...Array(count).keys()];
  if (count <= MANY_COLUMNS) return all;
  return [...all.filter((i) => marks.has(i)), ...all.filter((i) => !marks.has(i))];
}

/** Rows that come at a time, the letters of each shaped for the first time: the first fill the table's window. */
const GROUP = 9;

const inGroups = <T,>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, i) => rows.slice(i * GROUP, (i + 1) * GROUP));

interface Props {
  readonly preview: Preview;
  readonly mapping: Mapping | undefined;
  readonly sample: readonly SampleRow[];
  /** The rows are still being read by a mapping that was just changed. */
  readonly stale: boolean;
}

/** The first rows as they stand in the file, and the place that each is read as, or why it is not. */
export const SampleTable = memo(({ preview, mapping, sample, stale }: Props) => {
  const marks = columnMarks(mapping);
  const { columns } = preview;
  const order = columnOrder(columns.length, marks);
  const rows = mapping ? sample : [];
  const bare = mapping ? [] : preview.sample;
  const cellsOf = (column: number) => [...rows, ...bare].map(({ cells }) => cells[column] ?? '');
  // They stand at their column's end.
  const figures = new Set(order.filter((i) => areFigures(cellsOf(i), preview.notes)));
  const label = t('points.sample.label');
  return (
    <section
      className={styles.scroll}
      style={{ '--least': `${HEAD + ROW * (rows.length + bare.length)}px` } as CSSProperties} // a property of its own
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      data-stale={stale || undefined}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('points.sample.row')}
            </th>
            {mapping && <th scope="col">{t('points.sample.readAs')}</th>}
            {order.map((i) => (
              <th
                key={i}
                scope="col"
                data-marked={marks.has(i) || undefined}
                data-end={figures.has(i) || undefined}
              >
                <span className={styles.name}>{columnWords(columns[i] ?? '', i)}</span>
                {marks.has(i) && <span className={styles.mark}>{marks.get(i)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <InTurn>
            {inGroups([...rows, ...bare]).map((group) => (
              <Fragment key={group[0]?.number}>
                {group.map((row) => (
                  <tr key={row.number}>
                    <td className={styles.number}>{formatCount(row.number)}</td>
                    {'place' in row && <PlaceCell row={row} />}
                    {/* What a row has too many stands at its end. */}
                    {[...order, ...row.cells.map((_, i) => i).slice(columns.length)].map((i) => (
                      <td
                        key={i}
                        data-marked={marks.has(i) || undefined}
                        data-end={figures.has(i) || undefined}
                      >
                        <bdi>{row.cells[i]}</bdi>
                      </td>
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </InTurn>
        </tbody>
      </table>
    </section>
  );
});
