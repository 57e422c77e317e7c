import { Fragment } from 'react';
import { Button } from 'react-aria-components';
import type { Sweep } from '../../verdict/sweep.ts';
import { formatCount, formatLength, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useActions, useSession } from '../context.ts';
import styles from './sweep-table.module.css';

/** For each width and each way the settlements that the line has passed over, those that are new by name. */
export function SweepTable({ sweep }: { readonly sweep: Sweep }) {
  const units = useSession((s) => s.settings.units);
  const lang = useSession((s) => s.settings.lang);
  const { markPlace } = useActions();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Moved by</th>
          <th scope="col">In all</th>
          <th scope="col">New at this width</th>
        </tr>
      </thead>
      {(['ne', 'sw'] as const).map((toward) => (
        <tbody key={toward}>
          <tr>
            <th scope="rowgroup" colSpan={3} data-side={toward} className={styles.way}>
              {`To the ${t(`verdict.short.${toward}`).toLowerCase()}`}
            </th>
          </tr>
          {sweep.rows
            .filter((row) => row.toward === toward)
            .map(({ width, flipped, added }) => (
              <tr key={width}>
                <th scope="row">{plain(formatLength(width, units))}</th>
                <td>{formatCount(flipped.length)}</td>
                <td className={styles.names}>
                  {flipped.slice(flipped.length - added).map(({ place }, i) => (
                    <Fragment key={place.id}>
                      {i > 0 && ', '}
                      <Button className={styles.name ?? ''} onPress={() => markPlace(place.id)}>
                        {place.name[lang] ?? place.name.en}
                      </Button>
                    </Fragment>
                  ))}
                  {added === 0 && '—'}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
