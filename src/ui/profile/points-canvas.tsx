import { memo, useEffect, useRef } from 'react';
import type { Frame } from './frame.ts';
import { areNew, type Painting, type ProfilePoints, paintingOf, slicedPainting } from './paint-points.ts';
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
  // Synchronises the canvas, once a frame of the screen.
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const ratio = Math.min(2, devicePixelRatio);
    const sheet = { width: Math.round(width * ratio), height: Math.round(height * ratio), ratio };
    const draw = ({ count, draw: onto }: Painting) => {
      canvas.width = sheet.width;
      canvas.height = sheet.height;
      onto(context);
      canvas.dataset.points = String(count);
    };
    const asked = () => [frame, points, readInks(canvas, points), sheet] as const;
    let request = 0;
    let task: ReturnType<typeof setTimeout> | undefined;
    if (areNew(points)) {
      // Of a million, while the map draws them too: slice by slice, each in a task of its own.
      const slices = slicedPainting(...asked());
      const next = () => {
        const { done, value } = slices.next();
        if (done) draw(value);
        else task = setTimeout(next);
      };
      task = setTimeout(next);
    } else request = requestAnimationFrame(() => draw(paintingOf(...asked())));
    return () => {
      clearTimeout(task);
      cancelAnimationFrame(request);
    };
  }, [frame, points, width, height]);
  return <canvas ref={ref} className={styles.points} />;
});
