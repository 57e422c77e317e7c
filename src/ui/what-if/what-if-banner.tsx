import { chosenLine } from '../../session/judged-line.ts';
import { t } from '../../words/language.ts';
import { useActions, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { inheritFocus } from '../focus/inherit-focus.ts';
import styles from './what-if-banner.module.css';

/** Over everything, as long as something else than the reconstruction is judged by. */
export function WhatIfBanner() {
  const line = useSession(chosenLine);
  const { chooseLine } = useActions();
  return (
    <div ref={inheritFocus} role="status" aria-label={t('whatIf.judgedBy')} className={styles.place}>
      {line && (
        <div className={styles.banner}>
          <p className={styles.words}>
            <strong>{t('whatIf.named', { name: line.name })}</strong>{' '}
            <span>{t('whatIf.notReconstruction')}</span>
          </p>
          <Button label={t('whatIf.backToReconstruction')} onPress={() => chooseLine(undefined)} />
        </div>
      )}
    </div>
  );
}
