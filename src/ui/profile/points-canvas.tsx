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
    let task: ReturnType<typeof setTimeout> | undefined;
    if (hasRoots(points.metres)) request = requestAnimationFrame(paint);
    else {
      // New points: the roots of a million take as long as the painting, and the map draws them in the next frame too.
      // Each gets a task of its own.
      task = setTimeout(() => {
        rootsOf(points.metres);
        task = setTimeout(paint);
      });
    }
    return () => {
      clearTimeout(task);
      cancelAnimationFrame(request);
    };
  }, [frame, points, width, height]);
  return <canvas ref={ref} className={styles.points} />;
}
