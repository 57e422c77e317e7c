import type { Measure } from '../../verdict/measure.ts';
import { formatLength, fullMetres, plain } from '../../words/figures.ts';
import { useSession } from '../context.ts';
import { Fact, Facts } from '../controls/facts.tsx';
import { Fold } from '../controls/fold.tsx';
import styles from './comparison.module.css';

/** The same path by three methods, for those who wonder why another tool says something else. */
export function Comparison({ figures }: { readonly figures: Measure }) {
  const units = useSession((s) => s.settings.units);
  const against = (metres: number) => {
    const percent = ((metres / figures.metres - 1) * 100).toFixed(2);
    return `${plain(formatLength(metres, units))} (${percent.startsWith('-') ? percent.replace('-', '−') : `+${percent}`} %)`;
  };
  return (
    <Fold title="Why other tools differ">
      <p className={styles.text}>
        The earth is an ellipsoid; many tools measure on a sphere, and a ruler on a web map measures a plane
        that stretches with latitude.
      </p>
      <Facts small>
        <Fact name="Ellipsoid (WGS84)">{plain(fullMetres(figures.metres))}</Fact>
        <Fact name="Sphere (Turf, great circle)">{against(figures.greatCircleMetres)}</Fact>
        <Fact name="Plane (Web Mercator)">{against(figures.mercatorMetres)}</Fact>
      </Facts>
    </Fold>
  );
}
