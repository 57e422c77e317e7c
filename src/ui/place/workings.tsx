import type { Checks, Judgement } from '../../verdict/judge.ts';
import type { Subject } from '../../verdict/subject.ts';
import { formatAt } from '../../words/coordinates.ts';
import { fullMetres } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useAtlas, useSession } from '../context.ts';
import { Figure } from '../controls/figure.tsx';
import { Fold } from '../controls/fold.tsx';
import styles from './workings.module.css';

const answer = (side: Checks['nearestPoint']): string =>
  side === undefined
    ? 'no answer'
    : side === 'on-line'
      ? 'on the line'
      : t(`verdict.short.${side}`).toLowerCase();

interface Props {
  readonly subject: Subject;
  readonly judgement: Judgement;
}

/** How the verdict was worked out, with figures in full. */
export function Workings({ judgement }: Props) {
  const { version, line } = useAtlas();
  const coords = useSession((s) => s.settings.coords);
  const { checks, nearest } = judgement;
  return (
    <Fold title="How this was worked out">
      <div className={styles.body}>
        <p>
          The side is the sign of the bend at the nearest point of the line, densified to 250 m. Two other
          ways that share no code with it are asked as well.
        </p>
        <dl className={styles.list}>
          <dt>By nearest point</dt>
          <dd>{answer(checks.nearestPoint)}</dd>
          <dt>By crossing parity</dt>
          <dd>{answer(checks.parity)}</dd>
          <dt>By zone polygon (Turf)</dt>
          <dd>{answer(checks.zone)}</dd>
          <dt>Do they agree?</dt>
          <dd data-agree={checks.agree}>
            {checks.agree ? 'yes' : 'no: please report this place as a defect'}
          </dd>
          {nearest && (
            <>
              <dt>WGS84 geodesic (GeographicLib)</dt>
              <dd>
                <Figure {...fullMetres(nearest.metres)} />
              </dd>
              <dt>Great circle (Turf)</dt>
              <dd>
                <Figure {...fullMetres(nearest.greatCircleMetres)} />
              </dd>
              <dt>Along the line</dt>
              <dd>
                <Figure {...fullMetres(nearest.chainage)} />
              </dd>
              <dt>Nearest point in full</dt>
              <dd>
                <bdi dir="ltr">{formatAt(nearest.at, coords)}</bdi>
              </dd>
            </>
          )}
          <dt>Line</dt>
          <dd>{`${line.date}, ${line.coords.length} vertices`}</dd>
          <dt>Data version</dt>
          <dd>{version}</dd>
        </dl>
      </div>
    </Fold>
  );
}
