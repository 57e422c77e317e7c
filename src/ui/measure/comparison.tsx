import type { Measure } from '../../verdict/measure.ts';
import { formatLength, fullMetres, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { Fact, Facts } from '../controls/facts.tsx';
import { Fold } from '../controls/fold.tsx';
import styles from './comparison.module.css';

/** The same path by three methods, for those who wonder why another tool says something else. */
export function Comparison({ figures }: { readonly figures: Measure }) {
  const units = useSession((s) => s.settings.units);
  const against = (metres: number) => {
    const percent = ((metres / figures.metres - 1) * 100).toFixed(2);
    return t('measure.why.against', {
      length: plain(formatLength(metres, units)),
      percent: percent.startsWith('-') ? percent.replace('-', '−') : `+${percent}`,
    });
  };
  return (
    <Fold title={t('measure.why.title')}>
      <p className={styles.text}>{t('measure.why.text')}</p>
      <Facts small>
        <Fact name={t('measure.why.ellipsoid')}>{plain(fullMetres(figures.metres))}</Fact>
        <Fact name={t('measure.why.sphere')}>{against(figures.greatCircleMetres)}</Fact>
        <Fact name={t('measure.why.plane')}>{against(figures.mercatorMetres)}</Fact>
      </Facts>
    </Fold>
  );
}
