import { useLayoutEffect, useRef } from 'react';
import { titleOf } from '../../session/point-set.ts';
import { pointWords, rowWords } from '../../words/points-words.ts';
import { useSession } from '../context.ts';
import styles from './point-tip.module.css';

/** Pixels that it takes over its point, with the pointer's. */
const ROOM = 64;

/** What the imported point under the pointer is. It says nothing that a click, or the table, does not say as well. */
export function PointTip() {
  const hovered = useSession((s) => s.hovered);
  const units = useSession((s) => s.settings.units);
  const tip = useRef<HTMLDivElement>(null);
  // Synchronises the card with the map's width, which the browser knows: it slides along itself as its point goes from
  // edge to edge of the map, and so leaves it nowhere.
  useLayoutEffect(() => {
    const width = tip.current?.offsetParent?.clientWidth;
    if (hovered && width) tip.current?.style.setProperty('--slide', `${(-100 * hovered.x) / width}%`);
  }, [hovered]);
  if (!hovered) return null;
  const { set, row, x, y } = hovered;
  return (
    <div
      ref={tip}
      className={styles.tip}
      aria-hidden="true"
      data-below={y < ROOM || undefined}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      <div className={styles.card}>
        <bdi className={styles.title}>{pointWords(titleOf(row, set.mapping), row.number)}</bdi>
        <span data-side={row.side} className={styles.side}>
          {rowWords(row, units)}
        </span>
      </div>
    </div>
  );
}
