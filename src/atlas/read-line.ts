/** One line from the text of a GeoJSON or KML file. */
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import type { Position } from '../geo/lng-lat.ts';
import { fail, ok, type Result } from '../geo/result.ts';

export type LineTextProblem =
  | { readonly code: 'line-text-unknown' }
  | { readonly code: 'line-text-broken'; readonly format: 'GeoJSON' | 'KML' }
  | { readonly code: 'line-text-none' }
  | { readonly code: 'line-text-many'; readonly lines: number }
  | { readonly code: 'line-text-not-numbers'; readonly vertex: number };

export interface LineText {
  readonly coords: readonly Position[];
  /** What the file calls it; undefined where it has no name. */
  readonly name: string | undefined;
}

interface Found {
  readonly coords: readonly unknown[];
  readonly name: string | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Every line in any GeoJSON, however deep; areas and points are not lines. */
function linesIn(value: unknown, name?: string): Found[] {
  if (!isRecord(value)) return [];
  switch (value.type) {
    case 'FeatureCollection':
      return listOf(value.features).flatMap((f) => linesIn(f));
    case 'Feature': {
      const own = isRecord(value.properties) ? value.properties.name : undefined;
      return linesIn(value.geometry, typeof own === 'string' && own.trim() ? own.trim() : undefined);
    }
    case 'GeometryCollection':
      return listOf(value.geometries).flatMap((g) => linesIn(g, name));
    case 'LineString':
      return [{ coords: listOf(value.coordinates), name }];
    case 'MultiLineString':
      return listOf(value.coordinates).map((line) => ({ coords: listOf(line), name }));
    default:
      return [];
  }
}

/** GeoJSON's objects as they stand in the text; a problem where it does not read. */
function readFeatures(text: string): Result<unknown, LineTextProblem> {
  if (/^[{[]/.test(text)) {
    try {
      return ok(JSON.parse(text));
    } catch {
      return fail({ code: 'line-text-broken', format: 'GeoJSON' });
    }
  }
  if (!text.startsWith('<')) return fail({ code: 'line-text-unknown' });
  // Entities can unfold without end; no KML needs any of its own.
  if (text.includes('<!ENTITY')) return fail({ code: 'line-text-broken', format: 'KML' });
  try {
    const onError = (level: string, message: string) => {
      if (level !== 'warning') throw new Error(message);
    };
    const document = new DOMParser({ onError }).parseFromString(text, 'text/xml');
    return ok(kml(document));
  } catch {
    return fail({ code: 'line-text-broken', format: 'KML' });
  }
}

/**
 * @param text a whole file; GeoJSON or KML by its first character. Heights are left out.
 * @returns its one line in the file's own numbers (`lineFrom` checks that they are places), or why there is not one
 */
export function readLine(text: string): Result<LineText, LineTextProblem> {
  const read = readFeatures(text.replace(/^\ufeff/, '').trimStart());
  if (!read.ok) return read;
  const lines = linesIn(read.value);
  const [line] = lines;
  if (!line) return fail({ code: 'line-text-none' });
  if (lines.length > 1) return fail({ code: 'line-text-many', lines: lines.length });
  const coords: Position[] = [];
  for (const [vertex, pair] of line.coords.entries()) {
    const [lng, lat] = listOf(pair);
    if (typeof lng !== 'number' || typeof lat !== 'number')
      return fail({ code: 'line-text-not-numbers', vertex });
    coords.push([lng, lat]);
  }
  return ok({ coords, name: line.name });
}
