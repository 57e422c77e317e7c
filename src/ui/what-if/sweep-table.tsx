import { Button } from 'react-aria-components';
import type { Sweep } from '../../verdict/sweep.ts';
import { formatCount, formatLength, plain } from '../../words/figures.ts';
import { nameIn, t } from '../../words/language.ts';
import { listedParts } from '../../words/lists.ts';
import { useActions, useSession } from '../context.ts';
import styles from './sweep-table.module.css';
import table from './table.module.css';

/** For each width and each way the settlements that the line has passed over, those that are new by name. */
export function SweepTable({ sweep }: { readonly sweep: Sweep }) {
  const units = useSession((s) => s.settings.units);
  const { markPlace } = useActions();
  return (
    <table className={`${table.table} ${styles.table}`}>
      <caption className="visually-hidden">{t('whatIf.sweep.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('whatIf.sweep.by')}</th>
          <th scope="col">{t('whatIf.sweep.all')}</th>
          <th scope="col">{t('whatIf.sweep.added')}</th>
        </tr>
      </thead>
      {(['ne', 'sw'] as const).map((toward) => (
        <tbody key={toward}>
          <tr>
            <th scope="rowgroup" colSpan={3} data-side={toward} className={styles.way}>
              {t(`whatIf.sweep.to.${toward}`)}
            </th>
          </tr>
          {sweep.rows
            .filter((row) => row.toward === toward)
            .map(({ width, flipped, added }) => (
              <tr key={width}>
                <th scope="row">{plain(formatLength(width, units))}</th>
                <td>{formatCount(flipped.length)}</td>
                <td className={styles.names}>
                  {listedParts(flipped.slice(flipped.length - added)).map((part) =>
                    typeof part === 'string' ? (
                      // An "and" that is written onto the next name stays on its line.
                      part.replace(/\S$/, '$&\u2060')
                    ) : (
                      <Button
                        key={part.place.id}
                        className={`${table.name} ${styles.name}`}
                        onPress={() => markPlace(part.place.id)}
                      >
                        {nameIn(part.place.name)}
                      </Button>
                    ),
                  )}
                  {added === 0 && '—'}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
