import { formatArea, formatLength, fullMetres, plain, plusMinus } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { useMeasure } from '../use-measure.ts';
import { LegTable } from './leg-table.tsx';
import styles from './print-sheet.module.css';

/** The measured path: its total, and its legs where there is room for them. */
export function MeasureBlock({ withLegs }: { readonly withLegs: boolean }) {
  const units = useSession((s) => s.settings.units);
  const { figures, sides } = useMeasure();
  const { metres, errorMetres, greatCircleMetres, ring, legs } = figures;
  const crossings = sides.legs.flat().length;
  return (
    <>
      <h2 className={styles.heading}>{t('print.measured', { count: legs.length })}</h2>
      <p className={styles.total}>
        {plain(formatLength(metres, units, errorMetres))}
        {errorMetres >= 1 && <small> {plusMinus(formatLength(errorMetres, units, errorMetres))}</small>}
      </p>
      <p className={styles.note}>
        {t('print.bothWays', {
          geodesic: plain(fullMetres(metres)),
          circle: plain(fullMetres(greatCircleMetres)),
        })}
      </p>
      {ring && (
        <p className={styles.note}>{t('print.area', { area: plain(formatArea(ring.area, units)) })}</p>
      )}
      {crossings > 0 && <p className={styles.note}>{t('print.crossings', { count: crossings })}</p>}
      {withLegs ? <LegTable /> : <p className={styles.note}>{t('print.legsFollow')}</p>}
    </>
  );
}
