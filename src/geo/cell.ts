/**
 * The ground that a reference of limited precision stands for. Its place is the middle of that part of the cell which
 * lies in the reference's own zone and band, so that what is read reads back the same, at the zones' edges too.
 */
import { geodesicMetres } from './ellipsoid.ts';
import { type Box, isInBox } from './grid.ts';
import { type LngLat, lngLat, type Metres, type Position } from './lng-lat.ts';
import { fromUtm, type Hemisphere, toUtm } from './utm.ts';

export interface Cell {
  /** The middle. */
  readonly at: LngLat;
  /** A ring that is not closed; more than four where the edge is bent or cut by the zone's. */
  readonly corners: readonly Position[];
  /** From the middle to the farthest corner. */
  readonly errorMetres: Metres;
}

/** A square of a UTM grid by its south-west corner. */
export interface Square {
  readonly zone: number;
  readonly hemisphere: Hemisphere;
  readonly easting: Metres;
  readonly northing: Metres;
  readonly size: Metres;
}

const GRAIN = 1e-7;
/** Below this a side of the square is straight in longitude and latitude to well under a millimetre. */
const STRAIGHT: Metres = 125;

function outline({ zone, hemisphere, easting, northing, size }: Square): Position[] | undefined {
  const parts = Math.min(8, Math.ceil(size / STRAIGHT));
  const ring: Position[] = [];
  for (const [x, y, dx, dy] of [
    [0, 0, 1, 0],
    [1, 0, 0, 1],
    [1, 1, -1, 0],
    [0, 1, 0, -1],
  ] as const) {
    for (let i = 0; i < parts; i++) {
      const at = {
        easting: easting + (x + (dx * i) / parts) * size,
        northing: northing + (y + (dy * i) / parts) * size,
      };
      const position = fromUtm({ zone, hemisphere, ...at });
      if (!position) return undefined;
      ring.push(position);
    }
  }
  return ring;
}

/** Sutherland and Hodgman's cut of a ring by one straight edge; `depth` is positive inside. */
function cut(ring: readonly Position[], depth: (p: Position) => number): Position[] {
  return ring.flatMap((b, i) => {
    const a = ring.at(i - 1) as Position; // a ring that is walked has a last member
    const [before, here] = [depth(a), depth(b)];
    const t = before / (before - here);
    const crossing: Position[] =
      before >= 0 !== here >= 0 ? [[a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]] : [];
    return here >= 0 ? [...crossing, b] : crossing;
  });
}

function cutToBox(ring: readonly Position[], box: Box): Position[] {
  const west = cut(ring, (p) => p[0] - box.west);
  const east = cut(west, (p) => box.east - p[0]);
  const south = cut(east, (p) => p[1] - box.south);
  return cut(south, (p) => box.north - p[1]);
}

/** Centre of gravity, reckoned from the first corner: a square metre is 1e-10 square degrees. */
function middle(ring: readonly Position[]): Position {
  const [x0, y0] = ring[0] as Position; // callers have three corners
  let [area, x, y] = [0, 0, 0];
  ring.forEach((b, i) => {
    const a = ring.at(i - 1) as Position; // as above
    const cross = (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0);
    area += cross;
    x += cross * (a[0] + b[0] - 2 * x0);
    y += cross * (a[1] + b[1] - 2 * y0);
  });
  return area > 0 ? [x0 + x / (3 * area), y0 + y / (3 * area)] : [x0, y0];
}

function rounded(lng: number, lat: number): LngLat | undefined {
  const made = lngLat(lng, lat);
  return made.ok ? made.value : undefined;
}

/** Places of 1e-7° about the middle: along the longer way of a sliver that its own middle misses when rounded. */
function placesAbout(ring: readonly Position[], [lng, lat]: Position): LngLat[] {
  const found: LngLat[] = [];
  const [lngs, lats] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
  const [west, south] = [Math.min(...lngs), Math.min(...lats)];
  const [width, height] = [Math.max(...lngs) - west, Math.max(...lats) - south];
  for (const step of [0, -1, 1, -2, 2, -3, 3]) {
    for (let i = 0; i <= 64; i++) {
      const share = i / 64;
      const place =
        width < height
          ? rounded(lng + step * GRAIN, south + share * height)
          : rounded(west + share * width, lat + step * GRAIN);
      if (place) found.push(place);
    }
  }
  return found;
}

/** Whether a place that is in the square's own zone is in the square. */
function isInSquare(at: Position, { easting, northing, size }: Square): boolean {
  const utm = toUtm(at);
  if (!utm) return false;
  const [x, y] = [utm.easting - easting, utm.northing - northing];
  return x >= 0 && x < size && y >= 0 && y < size;
}

/** Degrees of longitude count by the cosine: near enough to tell which corner is the farthest. */
function farthest([lng, lat]: Position, ring: readonly Position[]): Position {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const reach = (p: Position) => Math.hypot((p[0] - lng) * shrink, p[1] - lat);
  return ring.reduce((a, b) => (reach(b) > reach(a) ? b : a));
}

function cellOf(ring: readonly Position[], isInside: (at: LngLat) => boolean): Cell | undefined {
  const centre = middle(ring);
  const first = rounded(...centre);
  if (!first) return undefined;
  const at = isInside(first) ? first : (placesAbout(ring, centre).find(isInside) ?? first);
  return { at, corners: ring, errorMetres: geodesicMetres(at, farthest(at, ring)) };
}

/**
 * @param box the zone's own ground
 * @returns undefined where no part of the square lies in it
 */
export function squareCell(square: Square, box: Box): Cell | undefined {
  const whole = outline(square);
  const ring = whole ? cutToBox(whole, box) : [];
  if (ring.length < 3) return undefined;
  return cellOf(ring, (at) => isInBox(at, box) && isInSquare(at, square));
}

/** A square as it is, wherever it lies: for a neighbour's grid that was carried over the edge. */
export function wholeCell(square: Square): Cell | undefined {
  const ring = outline(square);
  return ring && cellOf(ring, () => true);
}
