import type { ClaimFigure } from '../../verdict/claims/figure.ts';
import { rangeScale } from '../../verdict/claims/range-scale.ts';
import { figureWords, quantityWords, rangeWords } from '../../words/claims-words.ts';
import { useSession } from '../context.ts';
import styles from './claims-panel.module.css';

const percent = (share: number): string => `${share * 100}%`;

/** A measured value beside what the wording allows, in figures and as a picture. */
export function ClaimRange({ figure }: { readonly figure: ClaimFigure }) {
  const units = useSession((s) => s.settings.units);
  const scale = rangeScale(figure);
  if (!scale) return null;
  const { least, most, value } = scale;
  return (
    <div className={styles.range}>
      <dt>{figureWords(figure)}</dt>
      <dd className={styles.value}>
        <bdi>{quantityWords(figure.quantity, units)}</bdi>
      </dd>
      <dd className={styles.picture} aria-hidden="true" dir="ltr">
        <span className={styles.allowed} style={{ left: percent(least), width: percent(most - least) }} />
        <span className={styles.measured} style={{ left: percent(value) }} />
      </dd>
      <dd className={styles.allowedWords}>
        <bdi>{rangeWords(figure, units)}</bdi>
      </dd>
    </div>
  );
}
