import type { Side } from '../../atlas/nouns.ts';
import type { Metres } from '../../geo/lng-lat.ts';
import type { Margin } from '../../verdict/certainty.ts';
import { t } from '../../words/language.ts';
import styles from './certainty-bar.module.css';

const WIDTH = 336;
const HEIGHT = 34;
const TRACK_Y = 8;
const TRACK_HEIGHT = 10;
/** A narrower part of the track has no word under it: it would lie under its neighbour’s. */
const LEAST_NAMED = 20;

interface Props {
  readonly metres: Metres;
  readonly margin: Margin;
  readonly side: Side;
}

/** Distance from the line against its error: too close, likely, clear. The words beside it say the same. */
export function CertaintyBar({ metres, margin, side }: Props) {
  // Cube root, as in the line profile: with a place 100 km off the words under the narrow parts still have room.
  const reach = Math.max(metres, margin.clearBeyond * 1.8) * 1.02;
  const x = (m: Metres) => Math.round(Math.cbrt(m / reach) * WIDTH * 10) / 10;
  const [band, worst, at] = [x(margin.likelyBeyond), x(margin.clearBeyond), x(metres)];
  const parts = [
    { word: 'close', from: 0, to: band },
    { word: 'likely', from: band, to: worst },
    { word: 'clear', from: worst, to: WIDTH },
  ] as const;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="presentation" direction="ltr">
      <rect
        className={styles.clear}
        x={0}
        y={TRACK_Y}
        width={WIDTH}
        height={TRACK_HEIGHT}
        rx={2}
        data-side={side}
      />
      <rect className={styles.likely} x={0} y={TRACK_Y} width={worst} height={TRACK_HEIGHT} />
      <rect className={styles.close} x={0} y={TRACK_Y} width={band} height={TRACK_HEIGHT} />
      <path className={styles.line} d={`M1 ${TRACK_Y - 4}v${TRACK_HEIGHT + 8}`} />
      {parts
        .filter(({ from, to }) => to - from >= LEAST_NAMED)
        .map(({ word, from, to }) => (
          <text key={word} className={styles.label} x={(from + to) / 2} y={HEIGHT - 3} textAnchor="middle">
            {t(`place.bar.${word}`)}
          </text>
        ))}
      <circle className={styles.mark} cx={at} cy={TRACK_Y + TRACK_HEIGHT / 2} r={6} data-side={side} />
    </svg>
  );
}
