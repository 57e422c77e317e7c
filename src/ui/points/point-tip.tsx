import { titleOf } from '../../session/point-set.ts';
import { pointWords, rowWords } from '../../words/points-words.ts';
import { useSession } from '../context.ts';
import styles from './point-tip.module.css';

/** What the imported point under the pointer is. It says nothing that a click, or the table, does not say as well. */
export function PointTip() {
  const hovered = useSession((s) => s.hovered);
  const units = useSession((s) => s.settings.units);
  if (!hovered) return null;
  const { set, row, x, y } = hovered;
  return (
    <div className={styles.tip} aria-hidden="true" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <div className={styles.card}>
        <bdi className={styles.title}>{pointWords(titleOf(row, set.mapping), row.number)}</bdi>
        <span data-side={row.side} className={styles.side}>
          {rowWords(row, units)}
        </span>
      </div>
    </div>
  );
}
