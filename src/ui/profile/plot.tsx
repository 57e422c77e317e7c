import { memo, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Crosshair } from './crosshair.tsx';
import { bindGestures, type Gestures } from './gestures.ts';
import type { ProfilePoints } from './paint-points.ts';
import styles from './plot.module.css';
import type { Pointed } from './pointed.ts';
import { PointsCanvas } from './points-canvas.tsx';
import { SvgMarks } from './svg-marks.tsx';
import type { Picture } from './use-picture.ts';

interface Props {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  readonly points: ProfilePoints | undefined;
  readonly pointed: Pointed | undefined;
  /** Of the settlement that is pointed at. */
  readonly pointedId: string | undefined;
  readonly gestures: Gestures;
  /** The settlements for the keyboard, laid over the picture. */
  readonly children: ReactNode;
}

interface LayerProps extends Pick<Props, 'width' | 'height'> {
  readonly children: ReactNode;
}

const Layer = ({ width, height, children }: LayerProps) => (
  <svg className={styles.layer} width={width} height={height} aria-hidden="true" focusable="false">
    {children}
  </svg>
);

/** Pointing redraws the crosshair alone, and the name for which the crosshair has another. */
const Drawn = memo(function Drawn({
  picture,
  width,
  height,
  points,
  pointedId,
}: Omit<Props, 'pointed' | 'gestures' | 'sheet' | 'children'>) {
  return (
    <>
      <Layer width={width} height={height}>
        <SvgMarks marks={picture.under} />
      </Layer>
      {points && <PointsCanvas frame={picture.frame} points={points} width={width} height={height} />}
      <Layer width={width} height={height}>
        <SvgMarks marks={picture.over} unnamed={pointedId} />
      </Layer>
    </>
  );
});

/** The sheet with the picture: SVG for what is few, a canvas for what is many, the crosshair on top. */
export function Plot({
  sheet,
  picture,
  width,
  height,
  points,
  pointed,
  pointedId,
  gestures,
  children,
}: Props) {
  const current = useRef(gestures);
  // The handlers are bound once and read what is current.
  useEffect(() => {
    current.current = gestures;
  });
  useEffect(() => (sheet.current ? bindGestures(sheet.current, () => current.current) : undefined), [sheet]);
  return (
    <div ref={sheet} className={styles.sheet} dir="ltr">
      {width > 0 && (
        <>
          <Drawn picture={picture} width={width} height={height} points={points} pointedId={pointedId} />
          <Layer width={width} height={height}>
            {pointed && <Crosshair frame={picture.frame} pointed={pointed} />}
          </Layer>
        </>
      )}
      {children}
    </div>
  );
}
