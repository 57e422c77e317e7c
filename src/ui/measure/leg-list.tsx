import { Fragment } from 'react';
import type { Path } from '../../session/state.ts';
import type { Leg, Measure } from '../../verdict/measure.ts';
import type { PathSides } from '../../verdict/path-sides.ts';
import { formatAzimuth, formatLength, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { listed } from '../../words/lists.ts';
import { useSession } from '../context.ts';
import { Figure } from '../controls/figure.tsx';
import { Corner } from './corner.tsx';
import styles from './leg-list.module.css';

interface LegProps {
  readonly leg: Leg;
  readonly crossings: PathSides['legs'][number];
}

function LegRow({ leg, crossings }: LegProps) {
  const units = useSession((s) => s.settings.units);
  const where = listed(crossings.map((c) => plain(formatLength(c.chainage, units))));
  return (
    <li className={styles.leg}>
      <span className={styles.thread} aria-hidden="true" />
      <span className={styles.length}>
        <Figure {...formatLength(leg.metres, units, leg.errorMetres)} />
      </span>
      <span className={styles.azimuths}>
        {t('measure.leg.azimuths', {
          azimuth: formatAzimuth(leg.azimuth),
          back: formatAzimuth(leg.backAzimuth),
        })}
        {where && <span>{t('measure.leg.crosses', { where })}</span>}
      </span>
    </li>
  );
}

interface Props {
  readonly path: Path;
  readonly figures: Measure;
  readonly sides: PathSides;
}

/** Corners and the legs between them, in order. */
export const LegList = ({ path, figures, sides }: Props) => (
  <ol className={styles.list}>
    {path.vertices.map((vertex, i) => {
      const leg = figures.legs[i];
      const verdict = sides.corners[i];
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its position in the path; two may be one place
        <Fragment key={i}>
          {verdict && <Corner vertex={vertex} index={i} count={path.vertices.length} verdict={verdict} />}
          {leg && <LegRow leg={leg} crossings={sides.legs[i] ?? []} />}
        </Fragment>
      );
    })}
    {path.closed && figures.ring && <li className={styles.back}>{t('measure.leg.back')}</li>}
  </ol>
);
