import { I18nProvider } from 'react-aria-components';
import type { Histogram as Bins } from '../../points/point-store.ts';
import { t } from '../../words/language.ts';
import { RangeSlider } from '../controls/range-slider.tsx';
import styles from './histogram.module.css';

const HEIGHT = 40;
/** React Aria turns its thumbs round with its language. An axis runs from left to right in every one. */
const UNMIRRORED = 'en';

interface Props {
  readonly label: string;
  readonly bins: Bins;
  /** What is let through, in the bins' own numbers; undefined for all. */
  readonly range: readonly [number, number] | undefined;
  /** The class of a bin's bar, which gives it its colour. */
  readonly toneOf?: ((from: number) => 'ne' | 'sw') | undefined;
  /** An edge in words. */
  readonly say: (edge: number) => string;
  /** The same as a thumb reads it out, where that is another. */
  readonly read?: (edge: number) => string;
  /** Undefined: everything is let through. */
  onChange(range: readonly [number, number] | undefined): void;
}

/** Counts over a scale, and two thumbs that cut it. Pale: all points; full: what is shown. */
export function Histogram({ label, bins, range, toneOf, say, read = say, onChange }: Props) {
  const { edges, counts, shown } = bins;
  const steps = counts.length;
  const most = Math.max(1, ...counts);
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  const stepOf = (edge: number, otherwise: number): number => {
    const found = edges.findIndex((e) => e >= edge);
    return found < 0 ? otherwise : found;
  };
  const value: readonly [number, number] = range
    ? [stepOf(range[0], 0), stepOf(range[1], steps)]
    : [0, steps];
  // Every count above 0 shows: half a pixel at least.
  const bar = (count: number) => (count === 0 ? 0 : Math.max(0.8, (count / most) * HEIGHT));
  return (
    <div className={styles.histogram}>
      <p className={styles.heading}>
        <span>{label}</span>
        <span className={styles.range}>
          <bdi>{range ? t('points.range', { from: say(range[0]), to: say(range[1]) }) : t('points.any')}</bdi>
        </span>
      </p>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${steps} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="presentation"
        direction="ltr"
      >
        {counts.map((count, i) => (
          <g key={edges[i]} data-tone={toneOf?.(edges[i] ?? 0)} className={styles.bin}>
            <rect
              className={styles.all}
              x={i + 0.06}
              width={0.88}
              y={HEIGHT - bar(count)}
              height={bar(count)}
            />
            <rect x={i + 0.06} width={0.88} y={HEIGHT - bar(shown[i] ?? 0)} height={bar(shown[i] ?? 0)} />
          </g>
        ))}
      </svg>
      <I18nProvider locale={UNMIRRORED}>
        <div dir="ltr">
          <RangeSlider
            label={label}
            steps={steps}
            value={value}
            say={(step) => read(edges[step] ?? first)}
            onChange={([from, to]) =>
              onChange(from === 0 && to === steps ? undefined : [edges[from] ?? first, edges[to] ?? last])
            }
          />
        </div>
      </I18nProvider>
      <p className={styles.ends} dir="ltr" aria-hidden="true">
        <bdi>{say(first)}</bdi>
        <bdi>{say(last)}</bdi>
      </p>
    </div>
  );
}
