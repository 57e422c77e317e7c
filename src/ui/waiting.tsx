import { useEffect, useState } from 'react';
import { t } from '../words/language.ts';
import { useCommands } from './context.ts';
import { Button } from './controls/button.tsx';
import { inheritFocus } from './focus/inherit-focus.ts';
import styles from './waiting.module.css';

/** After this nobody should be left to wonder: a file may have stalled for good. */
const LONG_MS = 10_000;

/** In the place of what is still coming. When that takes too long it says so and offers another try. */
export function Waiting({ words }: { readonly words: string }) {
  const { takeUpdate } = useCommands();
  const [isLong, setIsLong] = useState(false);
  // Synchronises with the clock.
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={inheritFocus} className={styles.waiting}>
      <p>{words}</p>
      <p role="status">{isLong && t('app.slow')}</p>
      {isLong && <Button label={t('app.failure.again')} onPress={takeUpdate} />}
    </div>
  );
}
