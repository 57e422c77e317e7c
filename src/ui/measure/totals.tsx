import type { Measure } from '../../verdict/measure.ts';
import { formatArea, formatLength, fullMetres, plain } from '../../words/figures.ts';
import { useSession } from '../context.ts';
import { Fact, Facts } from '../controls/facts.tsx';
import { Figure } from '../controls/figure.tsx';
import styles from './totals.module.css';

/** The length as it may be quoted, and the same in full by both ways. */
export function Totals({ figures }: { readonly figures: Measure }) {
  const units = useSession((s) => s.settings.units);
  const { legs, ring, errorMetres } = figures;
  return (
    <header>
      <p className={styles.caption}>
        {ring ? 'Perimeter' : legs.length > 1 ? `Total of ${legs.length} legs` : 'Distance'}
      </p>
      <p className={styles.figure}>
        <Figure {...formatLength(figures.metres, units, errorMetres)} />
        {errorMetres > 0 && (
          <span className={styles.error} title="What the position errors of the ends make of it">
            {`± ${plain(formatLength(errorMetres, units, errorMetres))}`}
          </span>
        )}
      </p>
      <Facts small>
        <Fact name="WGS84 geodesic">
          <Figure {...fullMetres(figures.metres)} />
        </Fact>
        <Fact name="Great circle (sphere)">
          <Figure {...fullMetres(figures.greatCircleMetres)} />
        </Fact>
        {ring && (
          <>
            <Fact name="Area, WGS84">
              <Figure {...formatArea(ring.area, units)} />
            </Fact>
            <Fact name="Area on the sphere (Turf)">
              <Figure {...formatArea(ring.sphericalArea, units)} />
            </Fact>
          </>
        )}
      </Facts>
    </header>
  );
}
