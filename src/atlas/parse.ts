/** Texts of the data files → the atlas, or the first thing that is wrong with each. No fetch here. */

import { intAt, at as read } from '../geo/at.ts';
import { createLineIndex, type LineIndex } from '../geo/line-index.ts';
import { fail, ok, type Result } from '../geo/result.ts';
import { type AtlasFile, type AtlasProblem, fileName } from './files.ts';
import type { Area, Atlas, Governorate, Line, Source, Zone } from './nouns.ts';
import { parseClaims } from './parse-claims.ts';
import { parsePlaces, parseTowns } from './parse-places.ts';
import { Refusal, readShape, type Texts } from './refusal.ts';
import { backdropFile, governoratesFile, lineFile, sourcesFile, zonesFile } from './schema.ts';

function parseSources(texts: Texts): Map<string, Source> {
  return new Map(
    readShape(texts, 'sources', sourcesFile).map(({ error_m, ...rest }) => [
      rest.id,
      { ...rest, errorMetres: error_m },
    ]),
  );
}

function indexLine(coords: readonly (readonly [number, number])[]): LineIndex {
  const file = fileName('line');
  const made = createLineIndex(coords);
  if (made.ok) return made.value;
  throw new Refusal({ file, code: 'line-unusable', why: made.problems[0] ?? { code: 'line-not-chartable' } });
}

function parseLine(texts: Texts): Line {
  const feature = readShape(texts, 'line', lineFile).features[0];
  if (!feature) throw new Refusal({ file: fileName('line'), code: 'stretches-do-not-cover' });
  const { properties, geometry } = feature;
  const coords = geometry.coordinates;
  const index = indexLine(coords);
  const stretches = properties.stretches.map(({ from_vertex, to_vertex, band_m, worst_m, ...rest }) => ({
    ...rest,
    coords: coords.slice(from_vertex, to_vertex + 1),
    from: read(index.chainage, intAt(index.origin, from_vertex)),
    to: read(index.chainage, intAt(index.origin, to_vertex)),
    band: band_m,
    worst: worst_m,
  }));
  const covers = properties.stretches.every(
    (s, i, all) => s.from_vertex === (all[i - 1]?.to_vertex ?? 0) && s.to_vertex > s.from_vertex,
  );
  if (!covers || properties.stretches.at(-1)?.to_vertex !== coords.length - 1) {
    throw new Refusal({ file: fileName('line'), code: 'stretches-do-not-cover' });
  }
  return { ...properties, origin: 'reconstruction', coords, stretches, index };
}

const polygonsOf = (area: Area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates);

/** A ring is closed, has three corners and encloses something; a few metres wide is enough to be drawn. */
function checkRings(file: AtlasFile, record: string, area: Area): void {
  for (const ring of polygonsOf(area).flat()) {
    const refuse = (why: 'open' | 'flat' | 'few') =>
      new Refusal({ file: fileName(file), code: 'ring-unsound', record, why });
    const [first, last] = [ring[0], ring.at(-1)];
    if (ring.length < 4) throw refuse('few');
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) throw refuse('open');
    let doubled = 0;
    ring.forEach(([x = 0, y = 0], i) => {
      const [nx = x, ny = y] = ring[i + 1] ?? [];
      doubled += x * ny - nx * y;
    });
    if (Math.abs(doubled) < 1e-10) throw refuse('flat');
  }
}

function parseZones(texts: Texts): Readonly<Record<'ne' | 'sw', Zone>> {
  const zones = readShape(texts, 'zones', zonesFile).features.map(({ properties, geometry }) => {
    checkRings('zones', properties.id, geometry);
    return { ...properties, area: geometry };
  });
  const zoneOf = (side: 'ne' | 'sw'): Zone => {
    const zone = zones.find((z) => z.side === side);
    if (zone) return zone;
    throw new Refusal({
      file: fileName('zones'),
      code: 'file-shape',
      where: `features.${side}`,
      what: { fault: 'missing' },
    });
  };
  return { ne: zoneOf('ne'), sw: zoneOf('sw') };
}

function parseGovernorates(texts: Texts): Map<string, Governorate> {
  return new Map(
    readShape(texts, 'governorates', governoratesFile).features.map(({ properties, geometry }) => {
      checkRings('governorates', properties.id, geometry);
      return [properties.id, { ...properties, area: geometry }];
    }),
  );
}

/** Every source that a record names is on record itself. */
function checkSources(
  sources: ReadonlyMap<string, Source>,
  atlas: Omit<Atlas, 'version' | 'backdrop' | 'claims'>,
): void {
  const check = (file: AtlasFile, record: string, ids: readonly string[]) => {
    const source = ids.find((id) => !sources.has(id));
    if (source) throw new Refusal({ file: fileName(file), code: 'source-unknown', record, source });
  };
  check('line', 'line', atlas.line.sources);
  for (const s of atlas.line.stretches) check('line', s.id, s.sources);
  for (const z of Object.values(atlas.zones)) check('zones', z.side, z.sources);
  for (const t of atlas.towns) check('towns', t.id, t.sources);
  for (const g of atlas.governorates.values()) check('governorates', g.id, g.sources);
}

const readBackdrop = (texts: Texts, file: AtlasFile): GeoJSON.FeatureCollection =>
  // Its geometry is drawn, never computed with; the schema has seen that it is GeoJSON with features.
  readShape(texts, file, backdropFile) as unknown as GeoJSON.FeatureCollection;

/**
 * @param texts each data file's text
 * @param version the data version, as the manifest gives it
 * @returns the atlas, or the one problem that stopped it, with the file's name
 */
export function parseAtlas(texts: Texts, version: string): Result<Atlas, AtlasProblem> {
  try {
    const sources = parseSources(texts);
    const line = parseLine(texts);
    const zones = parseZones(texts);
    const governorates = parseGovernorates(texts);
    const towns = parseTowns(texts, line);
    const places = parsePlaces(texts, towns, sources);
    checkSources(sources, { line, zones, governorates, towns, places, sources });
    const backdrop = {
      rivers: readBackdrop(texts, 'rivers'),
      lakes: readBackdrop(texts, 'lakes'),
      countries: readBackdrop(texts, 'countries'),
      borders: readBackdrop(texts, 'borders'),
    };
    const atlas = { line, zones, towns, places, governorates, sources, backdrop };
    return ok({ ...atlas, version, claims: parseClaims(texts, atlas) });
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem);
    throw error;
  }
}
