import { memo, useEffect, useRef } from 'react';
import type { Frame } from './frame.ts';
import { createTurnPainter, type TurnPainter } from './paint-in-turn.ts';
import { type ProfilePoints, slicedPainting } from './paint-points.ts';
import styles from './plot.module.css';
import { readInks } from './read-inks.ts';
import { usePixelRatio } from './use-pixel-ratio.ts';
import { useTheme } from './use-theme.ts';

/** Finer than this is not seen of a dot. */
const MOST_RATIO = 2;

interface Props {
  readonly frame: Frame;
  readonly points: ProfilePoints;
  readonly width: number;
  readonly height: number;
}

/** Imported points, between the ground and the line. */
export const PointsCanvas = memo(function PointsCanvas({ frame, points, width, height }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  const painter = useRef<TurnPainter>(undefined);
  const theme = useTheme();
  const ratio = Math.min(MOST_RATIO, usePixelRatio());
  // Its work goes on outside React: of other points or in other colours what is in hand is given up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the points and the theme are what is painted
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const made = createTurnPainter(canvas, context);
    painter.current = made;
    return () => made.stop();
  }, [points, theme]);
  // Synchronises the canvas, which comes back empty where the browser has lost it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is what the inks are read of
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const sheet = { width: Math.round(width * ratio), height: Math.round(height * ratio), ratio };
    const want = () =>
      painter.current?.want({
        sheet,
        slices: () => slicedPainting(frame, points, readInks(canvas, points), sheet),
      });
    want();
    canvas.addEventListener('contextrestored', want);
    return () => canvas.removeEventListener('contextrestored', want);
  }, [frame, points, theme, width, height, ratio]);
  return <canvas ref={ref} className={styles.points} />;
});
