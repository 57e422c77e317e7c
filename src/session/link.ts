/**
 * The whole view as a URL hash, and back. Total: no text makes `parseLink` throw; what is written reads back equal;
 * the same state gives the same text; defaults are not written. The grammar is in the README.
 */
import { type LngLat, lngLat } from '../geo/lng-lat.ts';
import { formatLayers, parseLayers } from './link-layers.ts';
import type { Camera, LinkProblem, Panel, Settings } from './state.ts';
import { COORDS, GRIDS, LANGUAGES, PANELS, THEMES, UNITS } from './state.ts';

/** A place by its id in the gazetteer, or a spot by its coordinates. */
export type LinkPoint = { readonly place: string } | { readonly at: LngLat };

export interface Link extends Partial<Settings> {
  readonly map?: Camera;
  readonly pick?: LinkPoint;
  readonly path?: readonly LinkPoint[];
  readonly closed?: true;
  readonly panel?: Panel;
  /** Data version that the sender's figures came from. */
  readonly data?: string;
}

const VERSION = '1';
/** Corners of a path that a link holds: more would be cut off by what passes links on. */
export const MAX_PATH = 500;

/** Shortest decimal that reads back to the same 1e-7°. */
const degrees = (value: number): string => value.toFixed(7).replace(/\.?0+$/, '') || '0';
const formatAt = (at: LngLat): string => `${degrees(at[1])},${degrees(at[0])}`;
const formatPoint = (point: LinkPoint): string => ('place' in point ? point.place : formatAt(point.at));

/** @returns the hash without its `#`; empty for the default view */
export function formatLink(link: Link): string {
  const parts: string[] = [];
  const put = (key: string, value: string | undefined) => value && parts.push(`${key}=${value}`);
  if (link.map)
    put('map', `${link.map.zoom.toFixed(2)}/${link.map.lat.toFixed(5)}/${link.map.lng.toFixed(5)}`);
  if (link.pick) put('place' in link.pick ? 'place' : 'at', formatPoint(link.pick));
  if (link.path?.length) put('path', link.path.map(formatPoint).join('~'));
  if (link.closed) put('closed', '1');
  put('panel', link.panel);
  put('units', link.units);
  put('coords', link.coords);
  put('lang', link.lang);
  put('theme', link.theme);
  put('off', link.off && formatLayers(link.off));
  put('grid', link.grid);
  if (link.embed) put('embed', '1');
  put('d', link.data);
  return parts.join('&');
}

const NUMBER = /^[+-]?\d{1,4}(\.\d{1,12})?$/;

/** A decimal number as people write one; never an unchecked Number(x). */
function number(text: string | undefined): number | undefined {
  return text !== undefined && NUMBER.test(text) ? Number(text) : undefined;
}

function parseAt(text: string): LngLat | undefined {
  const parts = text.split(',');
  const [lat, lng] = [number(parts[0]), number(parts[1])];
  if (parts.length !== 2 || lat === undefined || lng === undefined) return undefined;
  const at = lngLat(lng, lat);
  return at.ok ? at.value : undefined;
}

const ID = /^[a-z][a-z0-9-]{0,39}$/;

function parsePoint(text: string): LinkPoint | undefined {
  if (ID.test(text)) return { place: text };
  const at = parseAt(text);
  return at && { at };
}

function parsePath(text: string): readonly LinkPoint[] | undefined {
  const points = text.split('~').map(parsePoint);
  const good = points.filter((p) => p !== undefined);
  return good.length === points.length && good.length <= MAX_PATH ? good : undefined;
}

function parseCamera(text: string): Camera | undefined {
  const parts = text.split('/');
  const [zoom, lat, lng] = parts.map(number);
  if (parts.length !== 3 || zoom === undefined || lat === undefined || lng === undefined) return undefined;
  if (zoom < 0 || zoom > 24 || Math.abs(lat) > 85 || Math.abs(lng) > 180) return undefined;
  return { zoom, lat, lng };
}

const oneOf =
  <T extends string>(options: readonly T[]) =>
  (text: string): T | undefined =>
    options.find((o) => o === text);

const DATA = /^[0-9a-f]{8}$/;

/** For each key: what field of the link it fills, and how its text is read. `undefined` means a bad value. */
const READERS = {
  map: (text: string) => wrap('map', parseCamera(text)),
  at: (text: string) => {
    const at = parseAt(text);
    return wrap('pick', at && { at });
  },
  place: (text: string) => wrap('pick', ID.test(text) ? { place: text } : undefined),
  path: (text: string) => wrap('path', parsePath(text)),
  closed: (text: string) => wrap('closed', text === '1' ? true : undefined),
  panel: (text: string) => wrap('panel', oneOf(PANELS)(text)),
  units: (text: string) => wrap('units', oneOf(UNITS)(text)),
  coords: (text: string) => wrap('coords', oneOf(COORDS)(text)),
  lang: (text: string) => wrap('lang', oneOf(LANGUAGES)(text)),
  theme: (text: string) => wrap('theme', oneOf(THEMES)(text)),
  off: (text: string) => wrap('off', parseLayers(text)),
  grid: (text: string) => wrap('grid', oneOf(GRIDS)(text)),
  embed: (text: string) => wrap('embed', text === '1' ? true : undefined),
  d: (text: string) => wrap('data', DATA.test(text) ? text : undefined),
} as const satisfies Record<string, (text: string) => Partial<Link> | undefined>;

function wrap<K extends keyof Link>(key: K, value: Link[K] | undefined): Partial<Link> | undefined {
  return value === undefined ? undefined : ({ [key]: value } as Partial<Link>); // one known key, its own value
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** @param text a URL hash, with or without its `#`, however broken */
export function parseLink(text: string): { readonly link: Link; readonly problems: readonly LinkProblem[] } {
  let link: Link = {};
  const unread: string[] = [];
  for (const part of text.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const key = at < 0 ? part : part.slice(0, at);
    const value = at < 0 ? '' : (decode(part.slice(at + 1)) ?? '');
    if (key === 'v') {
      if (value !== VERSION)
        return { link: {}, problems: [{ code: 'link-version', version: value.slice(0, 20) }] };
      continue;
    }
    const read = Object.hasOwn(READERS, key) ? READERS[key as keyof typeof READERS](value) : undefined; // its own key
    if (read) link = { ...link, ...read };
    else unread.push(`${key.slice(0, 20)}=${value.slice(0, 40)}`);
  }
  return { link, problems: unread.length > 0 ? [{ code: 'link-value', parts: unread }] : [] };
}
