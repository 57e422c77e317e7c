import { t } from '../../words/language.ts';
import { ClassDot } from '../points/class-dot.tsx';
import type { TextWidth } from '../profile/frame.ts';
import { flow } from '../share/flow.ts';
import type { PointKey } from '../share/point-keys.ts';
import styles from './sheet-points.module.css';

/** Sets that are explained; of more there is only the number. */
const MOST = 4;
const SIZE = 9.5;
/** As the style sheet sets them. */
const [DOT, GAP] = [15, 14];
/** Words of the page may come out a little wider than measured. */
const SLACK = 1.04;

/** How many lines the keys take on a sheet. @param room in pixels */
export function pointLines(keys: readonly PointKey[], room: number, textWidth: TextWidth): number {
  const lines = keys.slice(0, MOST).map(({ words, classes }) => {
    const widths = [
      textWidth(words, SIZE, true),
      ...classes.map((one) => DOT + textWidth(one.words, SIZE)),
    ].map((width) => width * SLACK);
    return (flow(widths, room, GAP).at(-1)?.row ?? 0) + 1;
  });
  return lines.reduce((sum, n) => sum + n, keys.length > MOST ? 1 : 0);
}

/** The imported points on the map: whose they are, how many, and what their colours tell. */
export function SheetPoints({ keys }: { readonly keys: readonly PointKey[] }) {
  if (keys.length === 0) return null;
  return (
    <section>
      {keys.slice(0, MOST).map(({ id, words, classes }) => (
        <ul key={id} className={styles.set}>
          <li className={styles.name}>{words}</li>
          {classes.map(({ ink, mark, words: meaning }) => (
            <li key={ink} className={styles.class}>
              <ClassDot mark={mark} paint={`var(--${ink})`} size={11} className={styles.dot} />
              {meaning}
            </li>
          ))}
        </ul>
      ))}
      {keys.length > MOST && <p>{t('print.moreSets', { count: keys.length - MOST })}</p>}
    </section>
  );
}
