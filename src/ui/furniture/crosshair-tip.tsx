import { useCrosshairWords } from '../use-crosshair.ts';
import styles from './crosshair-tip.module.css';

/** Under the crosshair, for the eye: what the live region says. */
export function CrosshairTip() {
  const text = useCrosshairWords();
  if (!text) return null;
  return (
    <p className={styles.tip} aria-hidden="true">
      {text}
    </p>
  );
}
