import { useId } from 'react';
import type { Measure } from '../../verdict/measure.ts';
import { formatArea, formatLength, fullMetres, plusMinus } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { Fact, Facts } from '../controls/facts.tsx';
import { Figure } from '../controls/figure.tsx';
import styles from './totals.module.css';

/** The length as it may be quoted, and the same in full by both ways. */
export function Totals({ figures }: { readonly figures: Measure }) {
  const units = useSession((s) => s.settings.units);
  const { legs, ring, errorMetres } = figures;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: figures under a name, no fields
    <div
      role="group"
      aria-labelledby={`${id}-name`}
      aria-describedby={errorMetres > 0 ? `${id}-error ${id}-why` : undefined}
    >
      <p id={`${id}-name`} className={styles.caption}>
        {ring
          ? t('measure.total.perimeter')
          : legs.length > 1
            ? t('measure.total.legs', { count: legs.length })
            : t('measure.total.distance')}
      </p>
      <p className={styles.figure}>
        <Figure {...formatLength(figures.metres, units, errorMetres)} />
        {errorMetres > 0 && (
          <span id={`${id}-error`} className={styles.error}>
            {plusMinus(formatLength(errorMetres, units, errorMetres))}
          </span>
        )}
      </p>
      {errorMetres > 0 && (
        <p id={`${id}-why`} className={styles.why}>
          {t('measure.total.errorWhy')}
        </p>
      )}
      <Facts small>
        <Fact name={t('measure.total.geodesic')}>
          <Figure {...fullMetres(figures.metres)} />
        </Fact>
        <Fact name={t('measure.total.greatCircle')}>
          <Figure {...fullMetres(figures.greatCircleMetres)} />
        </Fact>
        {ring && (
          <>
            <Fact name={t('measure.total.area')}>
              <Figure {...formatArea(ring.area, units)} />
            </Fact>
            <Fact name={t('measure.total.areaSphere')}>
              <Figure {...formatArea(ring.sphericalArea, units)} />
            </Fact>
          </>
        )}
      </Facts>
    </div>
  );
}
