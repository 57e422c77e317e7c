import { chosenLine } from '../../session/judged-line.ts';
import { NOT_THE_RECONSTRUCTION, whatIfTitle } from '../../words/what-if-words.ts';
import { useActions, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import styles from './what-if-banner.module.css';

/** Over everything, as long as something else than the reconstruction is judged by. */
export function WhatIfBanner() {
  const line = useSession(chosenLine);
  const { chooseLine } = useActions();
  return (
    <div role="status" aria-label="The line that is judged by" className={styles.place}>
      {line && (
        <div className={styles.banner}>
          <p className={styles.words}>
            <strong>{whatIfTitle(line.name)}</strong> <span>{NOT_THE_RECONSTRUCTION}</span>
          </p>
          <Button label="Back to the reconstruction" onPress={() => chooseLine(undefined)} />
        </div>
      )}
    </div>
  );
}
