import { useId } from 'react';
import type { Judgement } from '../../verdict/judge.ts';
import type { Subject } from '../../verdict/subject.ts';
import { formatAt } from '../../words/coordinates.ts';
import { compassPoint, formatAzimuth, formatLength } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { certaintySentence, verdictSentence, withoutSide } from '../../words/verdict-words.ts';
import { useAtlas, useSession } from '../context.ts';
import { Figure } from '../controls/figure.tsx';
import { CertaintyBar } from './certainty-bar.tsx';
import styles from './verdict-figures.module.css';

interface Props {
  readonly subject: Subject;
  readonly judgement: Judgement;
}

/** The sentence, how sure it is, and the four figures. */
export function VerdictFigures({ judgement }: Props) {
  const units = useSession((s) => s.settings.units);
  const isOurs = useAtlas().line.origin === 'reconstruction';
  const coords = useSession((s) => s.settings.coords);
  const { verdict, nearest, margin } = judgement;
  const side = verdict.kind === 'side' ? verdict.side : undefined;
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: figures under a sentence, no fields
    <div
      role="group"
      aria-labelledby={`${id}-sentence`}
      aria-describedby={verdict.kind === 'side' ? margin && `${id}-sure ${id}-why` : `${id}-why`}
      className={styles.verdict}
    >
      <p id={`${id}-sentence`} className={styles.sentence} data-side={side}>
        {verdictSentence(verdict)}
      </p>
      {verdict.kind === 'side' && margin && (
        <div className={styles.certainty}>
          <p id={`${id}-sure`} className={styles.word}>
            {t(`verdict.certainty.${verdict.certainty}`)}
          </p>
          <CertaintyBar metres={verdict.metres} margin={margin} side={verdict.side} />
          <p id={`${id}-why`} className={styles.flip}>
            {certaintySentence(judgement, units)}
          </p>
        </div>
      )}
      {verdict.kind !== 'side' && (
        <p id={`${id}-why`} className={styles.flip}>
          {withoutSide(verdict)}
        </p>
      )}
      {nearest && (
        <dl className={styles.figures}>
          <dt>
            {t(verdict.kind === 'undecided' ? 'place.figures.distanceToEnd' : 'place.figures.distance')}
          </dt>
          <dd>
            <Figure {...formatLength(nearest.metres, units)} />
          </dd>
          {nearest.azimuth !== undefined && (
            <>
              <dt>{t('place.figures.azimuth')}</dt>
              <dd>
                <bdi dir="ltr">{formatAzimuth(nearest.azimuth)}</bdi>{' '}
                <span className={styles.aside}>
                  {t('place.figures.toward', { point: compassPoint(nearest.azimuth) })}
                </span>
              </dd>
            </>
          )}
          <dt>{t('place.figures.nearest')}</dt>
          <dd>
            <bdi dir="ltr">{formatAt(rounded(nearest.at), coords)}</bdi>
          </dd>
          <dt>{t(isOurs ? 'place.figures.fromTabqa' : 'place.figures.fromStart')}</dt>
          <dd>
            <Figure {...formatLength(nearest.chainage, units)} />
          </dd>
        </dl>
      )}
    </div>
  );
}

/** Five decimals, a metre, is what a reader can use; the workings have all seven. */
const rounded = (at: Judgement['at']): Judgement['at'] =>
  at.map((degrees) => Math.round(degrees * 1e5) / 1e5) as unknown as Judgement['at']; // rounded further than a LngLat
