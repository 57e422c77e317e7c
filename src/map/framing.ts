/** What a map of a size shows: the line with air around it, a place well inside. Sizes in pixels. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Line } from '../atlas/nouns.ts';
import type { Position } from '../geo/lng-lat.ts';

type Size = { readonly width: number; readonly height: number };

export function boundsOf(line: Line): [[number, number], [number, number]] {
  const lngs = line.coords.map((c) => c[0]);
  const lats = line.coords.map((c) => c[1]);
  return [
    [Math.min(...lngs), Math.min(...lats)],
    [Math.max(...lngs), Math.max(...lats)],
  ];
}

export const sizeOf = (map: MapLibreMap): Size => {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { width, height };
};

/** On a map narrower than this the furniture reaches under the line, which stands higher: with the names of its ends. */
const NARROW = 480;
const OVER_FURNITURE = 124;
const UNDER_EDGE = 36;

/** Air around the line: Tabqa's name hangs to its left, the furniture stands below. */
export function airAround(map: MapLibreMap): { top: number; bottom: number; left: number; right: number } {
  const { width, height } = sizeOf(map);
  const narrow = width < NARROW;
  return {
    top: Math.max(narrow ? UNDER_EDGE : 0, Math.round(height * 0.1)),
    bottom: Math.max(64, Math.round(narrow ? Math.min(OVER_FURNITURE, height * 0.5) : height * 0.12)),
    left: Math.max(68, Math.round(width * 0.12)),
    right: Math.max(72, Math.round(width * 0.125)),
  };
}

/** How far from the edges a place must lie to be seen well: less than the ends of a whole line do. */
const marginOf = ({ width, height }: Size): number => Math.min(36, width / 12, height / 12);

/** How far a place lies beyond what is seen well on a map of this size about the same middle; pixels to the right and down. */
function beyond(map: MapLibreMap, [lng, lat]: Position, size: Size): [right: number, down: number] {
  const { x, y } = map.project([lng, lat]);
  const { width, height } = sizeOf(map);
  const along = (fromMiddle: number, extent: number) =>
    Math.sign(fromMiddle) * Math.max(0, Math.abs(fromMiddle) - extent / 2 + marginOf(size));
  return [along(x - width / 2, size.width), along(y - height / 2, size.height)];
}

/** Whether a place lies well inside a map of this size about the same middle. */
export const isSeen = (map: MapLibreMap, at: Position, size: Size): boolean =>
  beyond(map, at, size).every((px) => px === 0);

/**
 * How to pan so that a place that is not seen well is, with the least that moves.
 *
 * @returns undefined for a place so far outside that nothing on the screen would tell where it lies: better in the middle
 */
export function panTo(map: MapLibreMap, at: Position): [right: number, down: number] | undefined {
  const size = sizeOf(map);
  const [right, down] = beyond(map, at, size);
  if (Math.abs(right) > size.width / 2 || Math.abs(down) > size.height / 2) return undefined;
  // A margin more than it must be: what lies on the very border is in and out by a rounding.
  return [right + Math.sign(right) * marginOf(size), down + Math.sign(down) * marginOf(size)];
}
