import { useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { t } from '../../words/language.ts';
import styles from './range-slider.module.css';

interface Props {
  readonly label: string;
  /** Steps from 0 to this. */
  readonly steps: number;
  readonly value: readonly [from: number, to: number];
  /** What a step stands for, as it is read out. */
  readonly say: (step: number) => string;
  onChange(value: readonly [from: number, to: number]): void;
}

/** Two thumbs on one track: a stretch of a scale of whole steps. */
export function RangeSlider({ label, steps, value, say, onChange }: Props) {
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  // React Aria can say numbers only: what a step means is put on its inputs, after each of its renderings.
  useLayoutEffect(() => {
    first.current?.setAttribute('aria-valuetext', say(value[0]));
    last.current?.setAttribute('aria-valuetext', say(value[1]));
  });
  return (
    <Slider
      className={styles.slider ?? ''}
      aria-label={label}
      minValue={0}
      maxValue={steps}
      step={1}
      value={[...value]}
      onChange={([from = 0, to = steps]) => onChange([from, to])}
    >
      <SliderTrack className={styles.track ?? ''}>
        {({ state }) => (
          <>
            <span
              className={styles.fill}
              style={{
                insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
                insetInlineEnd: `${(1 - state.getThumbPercent(1)) * 100}%`,
              }}
            />
            <SliderThumb
              index={0}
              inputRef={first}
              aria-label={t('controls.from', { label })}
              className={styles.thumb ?? ''}
            />
            <SliderThumb
              index={1}
              inputRef={last}
              aria-label={t('controls.to', { label })}
              className={styles.thumb ?? ''}
            />
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}
