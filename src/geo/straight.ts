/** Straight ways on the chart from a point to a segment: the foot on it, and the way's length on the ground. Hot. */
import { at } from './at.ts';
import type { ChartedLine, Search } from './charted-line.ts';

/** How far along segment i the foot of a chart point is, 0 to 1. */
export function shareOn({ x, y }: ChartedLine, i: number, px: number, py: number): number {
  const ax = at(x, i);
  const ay = at(y, i);
  const dx = at(x, i + 1) - ax;
  const dy = at(y, i + 1) - ay;
  const along = (px - ax) * dx + (py - ay) * dy;
  const whole = dx * dx + dy * dy;
  return along <= 0 ? 0 : along >= whole ? 1 : along / whole;
}

/**
 * Fills in the foot on a segment and the way to it, in ground metres by Simpson's mean of 1/k. A vertex between two
 * segments is the start of the second, whichever of them is asked.
 */
export function measureTo({ x, y, inverseScale, plane }: ChartedLine, search: Search, segment: number): void {
  const px = search.x;
  const py = search.y;
  const ax = at(x, segment);
  const ay = at(y, segment);
  const bx = at(x, segment + 1);
  const by = at(y, segment + 1);
  const dx = bx - ax;
  const dy = by - ay;
  const along = (px - ax) * dx + (py - ay) * dy;
  const whole = dx * dx + dy * dy;
  const isEnd = along >= whole;
  const t = isEnd ? 1 : along <= 0 ? 0 : along / whole;
  const fx = isEnd ? bx : ax + t * dx;
  const fy = isEnd ? by : ay + t * dy;
  const start = at(inverseScale, segment);
  const end = at(inverseScale, segment + 1);
  const there = isEnd ? end : start + t * (end - start);
  const midway = plane.inverseScale((px + fx) / 2, (py + fy) / 2);
  const chart = Math.sqrt((fx - px) * (fx - px) + (fy - py) * (fy - py));
  const isInner = isEnd && segment + 2 < x.length;
  search.segment = isInner ? segment + 1 : segment;
  search.t = isInner ? 0 : t;
  search.metres = (chart * (search.scale + 4 * midway + there)) / 6;
}
