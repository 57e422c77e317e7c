import { useMemo } from 'react';
import { cornersOf } from '../session/corners.ts';
import { type Measure, measure } from '../verdict/measure.ts';
import { type PathSides, pathSides } from '../verdict/path-sides.ts';
import { useAtlas, useSession } from './context.ts';

/** The path in hand, measured, and what the line has to say about it. Derived, never stored. */
export function useMeasure(): { readonly figures: Measure; readonly sides: PathSides } {
  const atlas = useAtlas();
  const path = useSession((s) => s.work.now.path);
  return useMemo(() => {
    const corners = cornersOf(path.vertices, atlas.places);
    const figures = measure(corners, path.closed);
    return { figures, sides: pathSides(atlas, corners, figures.legs) };
  }, [atlas, path]);
}
