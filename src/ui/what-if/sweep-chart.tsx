import type { SweepFlip } from '../../verdict/sweep.ts';
import { formatCount, METRES } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { ownDirection } from '../../words/own-direction.ts';
import { SHIFT_LIMIT } from '../../words/what-if-words.ts';
import { useSession } from '../context.ts';
import styles from './sweep-chart.module.css';

const WIDTH = 336;
const HALF = 52;
const BOTTOM = 18;
/** Room at the end for the direct labels. */
const RIGHT = 58;
const LEFT = 4;
/** Round figures of the unit between two ticks. */
const TICKS = { km: 2, mi: 2, nmi: 1 } as const;

const xOf = (metres: number): number =>
  LEFT + (Math.min(metres, SHIFT_LIMIT) / SHIFT_LIMIT) * (WIDTH - LEFT - RIGHT);

interface Props {
  /** Nearest first. */
  readonly flips: readonly SweepFlip[];
  /** Where the line is moved to at present. */
  readonly shift: number;
}

/** A stair that rises by one wherever the line passes over a settlement. */
function stair(beyond: readonly number[], yOf: (count: number) => number): string {
  const steps = beyond.map((metres, i) => `H${xOf(metres).toFixed(1)}V${yOf(i + 1).toFixed(1)}`).join('');
  return `M${LEFT} ${yOf(0)}${steps}H${xOf(SHIFT_LIMIT)}V${yOf(0)}Z`;
}

/** How many settlements change side as the line is moved farther: to the north and east above, south and west below. */
export function SweepChart({ flips, shift }: Props) {
  const units = useSession((s) => s.settings.units);
  const beyond = (from: 'ne' | 'sw') => flips.filter((f) => f.from === from).map((f) => f.beyond);
  const [ne, sw] = [beyond('ne'), beyond('sw')];
  const most = Math.max(1, ne.length, sw.length);
  const rise = (count: number) => (count / most) * (HALF - 4);
  const up = (count: number) => HALF - rise(count);
  const down = (count: number) => HALF + rise(count);
  const every = TICKS[units] * METRES[units];
  const ticks = Array.from({ length: Math.floor(SHIFT_LIMIT / every) + 1 }, (_, i) => i * every);
  const now = Math.abs(shift);
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${WIDTH} ${2 * HALF + BOTTOM}`}
        className={styles.chart}
        direction="ltr"
        role="img"
        aria-label={t('whatIf.sweep.alt', { ne: ne.length, sw: sw.length })}
      >
        {ticks.map((metres) => (
          <g key={metres}>
            <path className={styles.grid} d={`M${xOf(metres)} 4V${2 * HALF - 4}`} />
            <text className={styles.tick} x={xOf(metres)} y={2 * HALF + 12}>
              {formatCount(metres / METRES[units])}
            </text>
          </g>
        ))}
        <text className={styles.unit} x={WIDTH - RIGHT + 14} y={2 * HALF + 12}>
          {t(`units.${units}`)}
        </text>
        <path className={styles.ne} d={stair(ne, up)} />
        <path className={styles.sw} d={stair(sw, down)} />
        <path className={styles.zero} d={`M${LEFT} ${HALF}H${xOf(SHIFT_LIMIT)}`} />
        {shift !== 0 && (
          <path
            className={styles.now}
            d={shift > 0 ? `M${xOf(now)} 2V${HALF}` : `M${xOf(now)} ${HALF}V${2 * HALF - 2}`}
          />
        )}
        <text className={styles.neLabel} x={WIDTH - RIGHT + 6} y={Math.max(10, up(ne.length) + 4)}>
          {ownDirection(t('whatIf.sweep.count.ne', { count: ne.length }))}
        </text>
        <text
          className={styles.swLabel}
          x={WIDTH - RIGHT + 6}
          y={Math.min(2 * HALF - 6, down(sw.length) + 4)}
        >
          {ownDirection(t('whatIf.sweep.count.sw', { count: sw.length }))}
        </text>
      </svg>
      <figcaption className={styles.caption}>{t('whatIf.sweep.caption')}</figcaption>
    </figure>
  );
}
