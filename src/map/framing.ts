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
    bottom: Math.max(64, Math.round(narrow ? Math.min(OVER_FURNITURE, height * 0.45) : height * 0.12)),
    left: Math.max(68, Math.round(width * 0.12)),
    right: Math.max(72, Math.round(width * 0.1)),
  };
}

/** Whether a place lies inside a map of this size about the same middle: nearer to its edges than the ends of a whole line. */
export function isSeen(map: MapLibreMap, [lng, lat]: Position, { width, height }: Size): boolean {
  const { x, y } = map.project([lng, lat]);
  const now = sizeOf(map);
  const margin = Math.min(36, width / 12, height / 12);
  const inside = (px: number, whole: number, extent: number) =>
    Math.abs(px - whole / 2) < extent / 2 - margin;
  return inside(x, now.width, width) && inside(y, now.height, height);
}
