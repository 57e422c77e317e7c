import { useId } from 'react';
import type { SignKind } from './legend-signs.ts';
import styles from './swatch.module.css';

const STROKES = {
  line: styles.line,
  'what-if': styles.whatIf,
  beneath: styles.beneath,
  shifted: styles.shifted,
  connector: styles.connector,
  country: styles.country,
  governorate: styles.governorate,
};

/** The map's own tile: 8 px, a stroke across it or a dot in every other quarter. */
function Pattern({ id, side }: { readonly id: string; readonly side: 'ne' | 'sw' }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      {side === 'ne' ? (
        <path d="M-1 9 9 -1M-1 1 1 -1M7 9 9 7" />
      ) : (
        <>
          <circle cx="2" cy="2" r="0.6" />
          <circle cx="6" cy="6" r="0.6" />
        </>
      )}
    </pattern>
  );
}

/** One sign of the legend, with the very dash, hue and pattern of the map. */
export function Swatch({ kind }: { readonly kind: SignKind }) {
  const pattern = useId();
  return (
    <svg
      className={styles.swatch}
      viewBox="0 0 32 16"
      width="32"
      height="16"
      aria-hidden="true"
      direction="ltr"
    >
      {kind === 'band' && <rect className={styles.band} y="1" width="32" height="14" />}
      {kind in STROKES && <path className={STROKES[kind as keyof typeof STROKES]} d="M0 8h32" />}
      {(kind === 'ne' || kind === 'sw') && (
        <g className={styles[kind]}>
          <Pattern id={pattern} side={kind} />
          <rect className={styles.land} width="32" height="16" />
          <rect className={styles.tint} width="32" height="16" />
          <rect className={styles.pattern} width="32" height="16" fill={`url(#${pattern})`} />
        </g>
      )}
    </svg>
  );
}
