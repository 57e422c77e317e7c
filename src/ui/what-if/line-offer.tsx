import type { Importing } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { useActions, useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import styles from './line-offer.module.css';

/** A file of points that holds one line: perhaps the line is what it is about. */
export function LineOffer({ importing }: { readonly importing: Importing }) {
  const { addLine } = useActions();
  const { points } = useCommands();
  const { line, file, kind } = importing;
  if (!line || (kind !== 'preview' && kind !== 'failed')) return null;
  const use = () => {
    points.cancelImport();
    addLine(line.name ?? file, line.coords);
  };
  return (
    <div className={styles.offer}>
      <p>{t('whatIf.offer.text')}</p>
      <Button label={t('whatIf.offer.use')} onPress={use} />
    </div>
  );
}
