/** Readings of a latitude and a longitude, with the slips that are worth a question. */
import { SEMI_MAJOR_METRES } from '../../geo/ellipsoid.ts';
import { type LngLat, lngLat, type Metres } from '../../geo/lng-lat.ts';
import { type Doubt, type Format, type Note, type Reading, type Readings, trouble } from './reading.ts';

const METRES_PER_DEGREE: Metres = (SEMI_MAJOR_METRES * Math.PI) / 180;

/** An angle as it was written: `step` is the worth of its last digit. Both in degrees. */
export interface Angle {
  readonly degrees: number;
  readonly step: number;
}

export interface Pair {
  readonly lat: Angle;
  readonly lng: Angle;
  readonly format: Format;
  readonly note?: Note;
  /** Letters or labels said which is which. */
  readonly named?: boolean;
}

type Box = readonly [west: number, south: number, east: number, north: number];
/** Syria and the land around it: a place outside it whose mirror image is inside was likely meant inside. */
const CORE: Box = [35.5, 32, 42.5, 37.5];
const REGION: Box = [30, 28, 50, 42];

const inBox = (lat: number, lng: number, [west, south, east, north]: Box): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

function reading({ lat, lng, format, note }: Pair, extra: Partial<Reading>): Reading | undefined {
  const made = lngLat(lng.degrees, lat.degrees);
  if (!made.ok) return undefined;
  const at: LngLat = made.value;
  const across = lng.step * Math.cos((at[1] * Math.PI) / 180);
  const errorMetres = (Math.max(lat.step, across) / 2) * METRES_PER_DEGREE;
  return { at, format, errorMetres, ...(note && { note }), ...extra };
}

const swap = (pair: Pair): Pair => ({ ...pair, lat: pair.lng, lng: pair.lat });
const flip = (angle: Angle): Angle => ({ ...angle, degrees: -angle.degrees });

/** What may have been meant instead: nothing for a place in the region, and one slip at most. */
function meant(pair: Pair): readonly [Doubt, Pair] | undefined {
  const { lat, lng } = pair;
  const boxes = pair.named ? [REGION] : [CORE, REGION];
  for (const box of boxes) {
    const holds = (p: Pair) => inBox(p.lat.degrees, p.lng.degrees, box);
    if (holds(pair)) return undefined;
    if (holds(swap(pair))) return ['swapped', swap(pair)];
    const flipped = [{ lat: flip(lat) }, { lng: flip(lng) }, { lat: flip(lat), lng: flip(lng) }]
      .map((change) => ({ ...pair, ...change }))
      .find(holds);
    if (flipped) return ['sign', flipped];
  }
  return Math.abs(lat.degrees) > 90 ? ['swapped', swap(pair)] : undefined;
}

/** The literal reading, and after it what may have been meant; that alone where the literal one is nowhere. */
export function readPair(pair: Pair): Readings {
  const other = meant(pair);
  const literal = reading(pair, other ? { doubt: other[0] } : {});
  const mended = other && reading(other[1], { mended: other[0] });
  const readings = [literal, mended].filter((r) => r !== undefined);
  if (readings.length > 0) return { readings };
  return trouble({ code: 'not-on-earth', lat: pair.lat.degrees, lng: pair.lng.degrees });
}
