import { formatKnown } from '../../words/coordinates.ts';
import { formatAzimuth, formatCount, formatLength, fullMetres, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { vertexName } from '../../words/measure-words.ts';
import { useAtlas, useSession } from '../context.ts';
import { useMeasure } from '../use-measure.ts';
import styles from './leg-table.module.css';
import { RunningHead } from './running-head.tsx';

/** Every leg of the measured path. `full` adds the corners' coordinates and the metres: on pages of its own there is room. */
export function LegTable({ full = false }: { readonly full?: boolean }) {
  const { places } = useAtlas();
  const path = useSession((s) => s.work.now.path);
  const { units, coords } = useSession((s) => s.settings);
  const { figures } = useMeasure();
  const nameOf = (corner: number): string => {
    const vertex = path.vertices[corner % path.vertices.length];
    return vertex ? vertexName(vertex, places) : '';
  };
  return (
    <table className={styles.table} data-full={full || undefined}>
      {full && <caption>{t('print.measured', { count: figures.legs.length })}</caption>}
      <thead>
        {full && <RunningHead columns={8} />}
        <tr>
          <th scope="col">{t('print.leg')}</th>
          <th scope="col">{t('print.from')}</th>
          {full && <th scope="col">{t('print.fromAt')}</th>}
          <th scope="col">{t('print.to')}</th>
          <th scope="col" className={styles.figure}>
            {t('print.length')}
          </th>
          {full && (
            <th scope="col" className={styles.figure}>
              {t('print.metres')}
            </th>
          )}
          <th scope="col" className={styles.figure}>
            {t('print.azimuth')}
          </th>
          <th scope="col" className={styles.figure}>
            {t('print.back')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.legs.map((leg, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a leg is its position in the path
          <tr key={i}>
            <td>{formatCount(i + 1)}</td>
            <td>
              <bdi>{nameOf(i)}</bdi>
            </td>
            {full && (
              <td>
                <bdi dir="ltr">{formatKnown(path.vertices[i] ?? { at: leg.from }, coords)}</bdi>
              </td>
            )}
            <td>
              <bdi>{nameOf(i + 1)}</bdi>
            </td>
            <td className={styles.figure}>{plain(formatLength(leg.metres, units, leg.errorMetres))}</td>
            {full && <td className={styles.figure}>{plain(fullMetres(leg.metres))}</td>}
            <td className={styles.figure}>{formatAzimuth(leg.azimuth)}</td>
            <td className={styles.figure}>{formatAzimuth(leg.backAzimuth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
