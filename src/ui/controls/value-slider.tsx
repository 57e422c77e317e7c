import { useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './range-slider.module.css';

interface Props {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly value: number;
  /** The value as it is read out. */
  readonly say: (value: number) => string;
  onChange(value: number): void;
}

/** One value on a scale. The filled part goes from 0 to it. */
export function ValueSlider({ label, least, most, step, value, say, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // React Aria can say numbers only: what one means is put on its input, after each of its renderings.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', say(value)));
  const share = (v: number) => ((v - least) / (most - least)) * 100;
  const [from, to] = [Math.min(share(0), share(value)), Math.max(share(0), share(value))];
  return (
    <Slider
      className={styles.slider ?? ''}
      aria-label={label}
      minValue={least}
      maxValue={most}
      step={step}
      value={value}
      onChange={onChange}
    >
      <SliderTrack className={styles.track ?? ''}>
        <span
          className={styles.fill}
          style={{ insetInlineStart: `${from}%`, insetInlineEnd: `${100 - to}%` }}
        />
        <SliderThumb inputRef={input} aria-label={label} className={styles.thumb ?? ''} />
      </SliderTrack>
    </Slider>
  );
}
