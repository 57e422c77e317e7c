import { memo, useEffect, useRef } from 'react';
import type { Frame } from './frame.ts';
import { createTurnPainter, type TurnPainter } from './paint-in-turn.ts';
import { type ProfilePoints, slicedPainting } from './paint-points.ts';
import styles from './plot.module.css';
import { readInks } from './read-inks.ts';

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
  // Its painter is as long there as the canvas is.
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (canvas && context) painter.current = createTurnPainter(canvas, context);
    return () => {
      painter.current?.stop();
      painter.current = undefined;
    };
  }, []);
  // Synchronises the canvas.
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const ratio = Math.min(2, devicePixelRatio);
    const sheet = { width: Math.round(width * ratio), height: Math.round(height * ratio), ratio };
    painter.current?.want({
      sheet,
      begin: () => slicedPainting(frame, points, readInks(canvas, points), sheet),
    });
  }, [frame, points, width, height]);
  return <canvas ref={ref} className={styles.points} />;
});
