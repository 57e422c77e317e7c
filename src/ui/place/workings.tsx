import type { Checks, Judgement } from '../../verdict/judge.ts';
import { formatAt } from '../../words/coordinates.ts';
import { fullMetres } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useAtlas, useSession } from '../context.ts';
import { Fact, Facts } from '../controls/facts.tsx';
import { Figure } from '../controls/figure.tsx';
import { Fold } from '../controls/fold.tsx';
import styles from './workings.module.css';

const answer = (side: Checks['nearestPoint']): string => t(`place.workings.answer.${side ?? 'none'}`);

/** How the verdict was worked out, with figures in full. */
export function Workings({ judgement: { checks, nearest } }: { readonly judgement: Judgement }) {
  const { version, line } = useAtlas();
  const coords = useSession((s) => s.settings.coords);
  return (
    <Fold title={t('place.workings.title')}>
      <div className={styles.body}>
        <p>{t('place.workings.method')}</p>
        <Facts small>
          <Fact name={t('place.workings.nearestPoint')}>{answer(checks.nearestPoint)}</Fact>
          <Fact name={t('place.workings.parity')}>{answer(checks.parity)}</Fact>
          <Fact name={t('place.workings.zone')}>{answer(checks.zone)}</Fact>
          {/* Three that give no answer agree on nothing. */}
          {(checks.nearestPoint ?? checks.parity ?? checks.zone) && (
            <Fact name={t('place.workings.agree')}>
              <span className={styles.agree} data-agree={checks.agree}>
                {t(checks.agree ? 'place.workings.yes' : 'place.workings.no')}
              </span>
            </Fact>
          )}
          {nearest && (
            <>
              <Fact name={t('place.workings.geodesic')}>
                <Figure {...fullMetres(nearest.metres)} />
              </Fact>
              <Fact name={t('place.workings.greatCircle')}>
                <Figure {...fullMetres(nearest.greatCircleMetres)} />
              </Fact>
              <Fact name={t('place.workings.along')}>
                <Figure {...fullMetres(nearest.chainage)} />
              </Fact>
              <Fact name={t('place.workings.nearestInFull')}>
                <bdi dir="ltr">{formatAt(nearest.at, coords)}</bdi>
              </Fact>
            </>
          )}
          <Fact name={t('place.workings.line')}>
            {t('place.workings.lineIs', { date: line.date, count: line.coords.length })}
          </Fact>
          <Fact name={t('place.workings.version')}>
            <bdi dir="ltr">{version}</bdi>
          </Fact>
        </Facts>
      </div>
    </Fold>
  );
}
