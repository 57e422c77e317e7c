import type { Checks, Judgement } from '../../verdict/judge.ts';
import type { Subject } from '../../verdict/subject.ts';
import { formatAt } from '../../words/coordinates.ts';
import { fullMetres } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useAtlas, useSession } from '../context.ts';
import { Figure } from '../controls/figure.tsx';
import { Fold } from '../controls/fold.tsx';
import styles from './workings.module.css';

const answer = (side: Checks['nearestPoint']): string => t(`place.workings.answer.${side ?? 'none'}`);

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
    <Fold title={t('place.workings.title')}>
      <div className={styles.body}>
        <p>{t('place.workings.method')}</p>
        <dl className={styles.list}>
          <dt>{t('place.workings.nearestPoint')}</dt>
          <dd>{answer(checks.nearestPoint)}</dd>
          <dt>{t('place.workings.parity')}</dt>
          <dd>{answer(checks.parity)}</dd>
          <dt>{t('place.workings.zone')}</dt>
          <dd>{answer(checks.zone)}</dd>
          <dt>{t('place.workings.agree')}</dt>
          <dd data-agree={checks.agree}>{t(checks.agree ? 'place.workings.yes' : 'place.workings.no')}</dd>
          {nearest && (
            <>
              <dt>{t('place.workings.geodesic')}</dt>
              <dd>
                <Figure {...fullMetres(nearest.metres)} />
              </dd>
              <dt>{t('place.workings.greatCircle')}</dt>
              <dd>
                <Figure {...fullMetres(nearest.greatCircleMetres)} />
              </dd>
              <dt>{t('place.workings.along')}</dt>
              <dd>
                <Figure {...fullMetres(nearest.chainage)} />
              </dd>
              <dt>{t('place.workings.nearestInFull')}</dt>
              <dd>
                <bdi dir="ltr">{formatAt(nearest.at, coords)}</bdi>
              </dd>
            </>
          )}
          <dt>{t('place.workings.line')}</dt>
          <dd>{t('place.workings.lineIs', { date: line.date, count: line.coords.length })}</dd>
          <dt>{t('place.workings.version')}</dt>
          <dd>
            <bdi dir="ltr">{version}</bdi>
          </dd>
        </dl>
      </div>
    </Fold>
  );
}
