import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { ClassMark } from '../../points/class-marks.ts';
import { formatCount } from '../../words/figures.ts';
import { ClassDot } from './class-dot.tsx';
import styles from './count-bars.module.css';

interface CountBar<T extends string> {
  readonly code: T;
  readonly label: string;
  readonly shown: number;
  readonly total: number;
  /** A CSS colour: the bar's, and that of the points where they are coloured by this. */
  readonly paint: string;
  /** How the map draws its points, where they are coloured by this. */
  readonly mark: ClassMark;
}

interface Props<T extends string> {
  readonly label: string;
  readonly bars: readonly CountBar<T>[];
  /** The codes that are let through; undefined for all. */
  readonly on: readonly T[] | undefined;
  onChange(on: readonly T[] | undefined): void;
}

/** Counts as bars, each of which lets its points through or not. What there is none of has no bar. */
export function CountBars<T extends string>({ label, bars, on, onChange }: Props<T>) {
  const present = bars.filter((bar) => bar.total > 0);
  const most = Math.max(1, ...present.map((bar) => bar.total));
  const share = (count: number) => `${(count / most) * 100}%`;
  return (
    <CheckboxGroup
      className={styles.group ?? ''}
      value={present.map((bar) => bar.code).filter((code) => on?.includes(code) ?? true)}
      onChange={(codes) => onChange(codes.length === present.length ? undefined : (codes as T[]))} // the bars' codes
    >
      <Label className={styles.title ?? ''}>{label}</Label>
      {present.map(({ code, label: name, shown, total, paint, mark }) => (
        <Checkbox key={code} value={code} className={styles.bar ?? ''}>
          <ClassDot mark={mark} paint={paint} className={styles.dot} />
          <span className={styles.name}>{name}</span>
          <span className={styles.count}>{formatCount(shown)}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.whole} style={{ inlineSize: share(total), background: paint }} />
            <span className={styles.part} style={{ inlineSize: share(shown), background: paint }} />
          </span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
