import { useEffect, useRef } from 'react';
import type { Frame } from './frame.ts';
import { hasRoots, type ProfilePoints, paintPoints, rootsOf } from './paint-points.ts';
import styles from './plot.module.css';
import { readInks } from './read-inks.ts';

interface Props {
  readonly frame: Frame;
  readonly points: ProfilePoints;
  readonly width: number;
  readonly height: number;
}

/** Imported points, between the ground and the line. */
export function PointsCanvas({ frame, points, width, height }: Props) {
  const ref = useRef<HTMLCanvasElement>(null);
  // Synchronises the canvas, once a frame of the screen.
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const paint = () => {
      const ratio = Math.min(2, devicePixelRatio);
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      const count = paintPoints(context, frame, points, readInks(canvas, points), ratio);
      canvas.dataset.points = String(count);
    };
    let request = 0;
    const ask = () => {
      request = requestAnimationFrame(paint);
    };
    // The roots of a million new points take as long as the painting: they come in a task before it.
    let task: ReturnType<typeof setTimeout> | undefined;
    if (hasRoots(points.metres)) ask();
    else {
      task = setTimeout(() => {
        rootsOf(points.metres);
        ask();
      });
    }
    return () => {
      clearTimeout(task);
      cancelAnimationFrame(request);
    };
  }, [frame, points, width, height]);
  return <canvas ref={ref} className={styles.points} />;
}
