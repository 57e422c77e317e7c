import type { SignKind } from './legend-signs.ts';
import styles from './swatch.module.css';

const STROKES = {
  line: styles.line,
  'what-if': styles.whatIf,
  beneath: styles.beneath,
  connector: styles.connector,
  country: styles.country,
  governorate: styles.governorate,
};

/** One sign of the legend, with the very dash, hue and pattern of the map. */
export function Swatch({ kind }: { readonly kind: SignKind }) {
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
      {kind === 'ne' && (
        <g className={styles.ne}>
          <rect width="32" height="16" rx="2" />
          <path d="M-4 12 8 0M0 20 20 0M12 20 32 0M24 20 36 8" />
        </g>
      )}
      {kind === 'sw' && (
        <g className={styles.sw}>
          <rect width="32" height="16" rx="2" />
          <path d="M4 4h0M16 4h0M28 4h0M10 12h0M22 12h0" />
        </g>
      )}
    </svg>
  );
}
