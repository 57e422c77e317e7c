/** Texts that say by their form what they are: geo: URIs, WKT, GeoJSON, ISO 6709. */
import { type Angle, type Pair, readPair } from './doubt.ts';
import type { Readings } from './reading.ts';

const NUMBER = '[-+]?\\d{1,3}(?:\\.\\d{0,20})?';
const GEO = new RegExp(`^GEO:(${NUMBER}), ?(${NUMBER})(?:,[-+\\d.]*)?([;?].*)?$`);
const GEO_QUERY = new RegExp(`[?&]Q=(${NUMBER}), ?(${NUMBER})(?:\\(.*)?$`);
const WKT = new RegExp(
  `^(?:SRID=4326; ?)?POINT ?(?:Z|M|ZM)? ?\\( ?(${NUMBER}) (${NUMBER})(?: [-+\\d.]+){0,2} ?\\)$`,
);
const GEOJSON = new RegExp(
  `^(?:\\{.*"COORDINATES" ?: ?)?\\[ ?(${NUMBER}) ?, ?(${NUMBER}) ?(?:, ?[-+\\d.]+ ?)?\\](?: ?[,}].*)?$`,
);
const ISO_6709 =
  /^([+-])(\d{2}|\d{4}|\d{6})(\.\d{1,20})?([+-])(\d{3}|\d{5}|\d{7})(\.\d{1,20})?(?:[+-][\d.]+)?(?:CRS\w*)?\/?$/;

function decimal(text = ''): Angle {
  return { degrees: Number(text), step: 10 ** -(text.split('.')[1]?.length ?? 0) };
}

/**
 * Degrees, minutes and seconds written without a break: `355710`, `0390028`, `3557.17`.
 *
 * @param width digits of the degrees: 2 for a latitude, 3 for a longitude
 * @returns `over` where minutes or seconds are 60 or more
 */
export function compact(whole: string, fraction: string, width: 2 | 3): Angle & { readonly over?: number } {
  const parts = [whole.slice(0, width), whole.slice(width, width + 2), whole.slice(width + 2)].filter(
    Boolean,
  );
  const last = parts.length - 1;
  const values = parts.map((part, i) => Number(i === last ? part + fraction : part));
  const step = 10 ** -Math.max(0, fraction.length - 1) / 60 ** last;
  const degrees = values.reduce((sum, value, i) => sum + value / 60 ** i, 0);
  const over = values.slice(1).find((value) => value >= 60);
  return { degrees, step, ...(over !== undefined && { over }) };
}

function readGeo(text: string): Readings | undefined {
  const [, lat, lng, rest = ''] = GEO.exec(text) ?? [];
  if (lat === undefined) return undefined;
  const asked = GEO_QUERY.exec(rest);
  const pair = asked
    ? { lat: decimal(asked[1]), lng: decimal(asked[2]) }
    : { lat: decimal(lat), lng: decimal(lng) };
  const said = /;U=(\d{1,9}(?:\.\d{1,9})?)(?:;|$)/.exec(rest)?.[1];
  const { readings, ...other } = readPair({ ...pair, format: 'geo' });
  // RFC 5870: `u` is the uncertainty in metres. It widens what the digits leave open and never narrows it: `u=0` is said by
  // programs that know no uncertainty, of places cut to two decimals too.
  const wide = Number(said ?? 0);
  return {
    ...other,
    readings: readings.map((r) => ({ ...r, errorMetres: Math.max(r.errorMetres, wide) })),
  };
}

function readLongitudeFirst(text: string): Readings | undefined {
  const wkt = WKT.exec(text);
  const [, lng, lat] = wkt ?? GEOJSON.exec(text) ?? [];
  if (lng === undefined) return undefined;
  const format = wkt ? 'wkt' : 'geojson';
  return readPair({ lat: decimal(lat), lng: decimal(lng), format, note: 'longitude-first' });
}

function readIso(text: string): Readings | undefined {
  const [, latSign, lat = '', latRest = '', lngSign, lng = '', lngRest = ''] = ISO_6709.exec(text) ?? [];
  if (latSign === undefined) return undefined;
  const signed = (sign: string | undefined, angle: Angle) =>
    sign === '-' ? { ...angle, degrees: -angle.degrees } : angle;
  const [north, east] = [compact(lat, latRest, 2), compact(lng, lngRest, 3)];
  const over = north.over ?? east.over;
  if (over !== undefined) return { readings: [], problem: { code: 'minutes-over-59', value: over } };
  const pair: Pair = { lat: signed(latSign, north), lng: signed(lngSign, east), format: 'iso6709' };
  return readPair(pair);
}

/** @returns undefined for a text of another form */
export const readMarked = (text: string): Readings | undefined =>
  readGeo(text) ?? readLongitudeFirst(text) ?? readIso(text);
