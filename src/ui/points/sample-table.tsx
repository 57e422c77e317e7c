import type { Mapping } from '../../points/file.ts';
import type { Preview, SampleRow } from '../../points/point-store.ts';
import { formatAt } from '../../words/coordinates.ts';
import { formatCount } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { listed } from '../../words/lists.ts';
import { rowReason } from '../../words/point-problems.ts';
import { columnMarks, columnWords } from '../../words/points-words.ts';
import { useSession } from '../context.ts';
import styles from './sample-table.module.css';

function PlaceCell({ row }: { readonly row: SampleRow }) {
  const coords = useSession((s) => s.settings.coords);
  return row.place.ok ? (
    <td>
      <bdi dir="ltr">{formatAt(row.place.value.at, coords)}</bdi>
    </td>
  ) : (
    <td className={styles.bad}>{listed(row.place.problems.map(rowReason))}</td>
  );
}

interface Props {
  readonly preview: Preview;
  readonly mapping: Mapping | undefined;
  readonly sample: readonly SampleRow[];
  /** The rows are still being read by a mapping that was just changed. */
  readonly stale: boolean;
}

/** The first rows as they stand in the file, and the place that each is read as, or why it is not. */
export function SampleTable({ preview, mapping, sample, stale }: Props) {
  const marks = columnMarks(mapping);
  const rows = mapping ? sample : [];
  const bare = mapping ? [] : preview.sample;
  const label = t('points.sample.label');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0} data-stale={stale || undefined}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('points.sample.row')}
            </th>
            {mapping && <th scope="col">{t('points.sample.readAs')}</th>}
            {preview.columns.map((name, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name; their order is all they have
              <th key={i} scope="col" data-marked={marks.has(i) || undefined}>
                <span className={styles.name}>{columnWords(name, i)}</span>
                {marks.has(i) && <span className={styles.mark}>{marks.get(i)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...bare].map((row) => (
            <tr key={row.number}>
              <td className={styles.number}>{formatCount(row.number)}</td>
              {'place' in row && <PlaceCell row={row} />}
              {row.cells.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={i} data-marked={marks.has(i) || undefined}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
