/** Ticks of longitude and latitude along the edges of a map. */
import { extentOf, type MapFrame, pixelIn } from '../../geo/map-scale.ts';

export interface Tick {
  readonly degrees: number;
  /** Pixels along the edge from the map's upper left corner. */
  readonly at: number;
  /** Labelled; the others only divide. */
  readonly major: boolean;
}

export interface EdgeTicks {
  readonly lng: readonly Tick[];
  readonly lat: readonly Tick[];
}

/** In minutes of arc: from label to label, and from tick to tick between them. */
const STEPS = [
  [1, 0.5],
  [2, 1],
  [5, 1],
  [10, 2],
  [15, 5],
  [30, 10],
  [60, 15],
  [120, 30],
  [300, 60],
  [600, 120],
] as const;

/** Pixels from label to label, at least. */
const ROOM = 96;

function ticks(
  from: number,
  to: number,
  pixels: number,
  place: (degrees: number) => number,
): readonly Tick[] {
  const perMinute = pixels / ((to - from) * 60);
  const [major, minor] = STEPS.find(([step]) => step * perMinute >= ROOM) ?? [600, 120];
  const first = Math.ceil((from * 60) / minor);
  const last = Math.floor((to * 60) / minor);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const minutes = (first + i) * minor;
    const degrees = minutes / 60;
    return { degrees, at: place(degrees), major: minutes % major === 0 };
  });
}

/** The same step on both edges would be needed for squares; each edge takes the finest that it has room for. */
export function edgeTicks(frame: MapFrame): EdgeTicks {
  const { west, south, east, north } = extentOf(frame);
  return {
    lng: ticks(west, east, frame.width, (lng) => pixelIn(frame, [lng, frame.lat])[0]),
    lat: ticks(south, north, frame.height, (lat) => pixelIn(frame, [frame.lng, lat])[1]),
  };
}
