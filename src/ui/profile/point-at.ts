import type { PointTarget } from '../../points/point-store.ts';
import type { Frame } from './frame.ts';
import { type ProfilePoints, rootsOf } from './paint-points.ts';

/** The imported point drawn nearest to a pixel, within `reach` pixels; of two in one place the later, which lies on top. */
export function pointAt(
  { plot, window, reach: most }: Frame,
  points: ProfilePoints,
  x: number,
  y: number,
  reach: number,
): PointTarget | undefined {
  const { chainage, metres, painting, sets } = points;
  const roots = rootsOf(metres);
  const perMetre = (plot.right - plot.left) / (window.to - window.from);
  const half = (plot.bottom - plot.top) / 2;
  const perRoot = half / Math.cbrt(most);
  let best = -1;
  let least = reach * reach;
  for (let i = 0; i < painting.length; i++) {
    const dx = plot.left + ((chainage[i] as number) - window.from) * perMetre - x; // in range by the loop, as below
    if (painting[i] === 0 || !(dx <= reach && dx >= -reach)) continue;
    const dy = plot.top + half - (roots[i] as number) * perRoot - y;
    const squared = dx * dx + dy * dy;
    if (squared <= least) [best, least] = [i, squared];
  }
  const set = best < 0 ? undefined : sets.findLast(({ first }) => first <= best);
  return set && { set: set.id, index: best - set.first };
}
