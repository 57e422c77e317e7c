import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { windArea } from './admin.ts';
import { checkLine } from './check-line.ts';
import { checkPlaces } from './check-places.ts';
import { checkZones } from './check-zones.ts';
import { assert } from './fail.ts';
import type { LineFeature } from './line.ts';

/** All layers as they are to be written. */
export interface Layers {
  readonly line: LineFeature;
  readonly zones: readonly Feature<Polygon | MultiPolygon>[];
  readonly towns: readonly Feature[];
  readonly places: readonly Feature[];
  readonly rivers: readonly Feature[];
  readonly lakes: readonly Feature<Polygon | MultiPolygon>[];
  readonly countries: readonly Feature<Polygon | MultiPolygon>[];
  readonly borders: readonly Feature[];
  readonly governorates: readonly Feature<Polygon | MultiPolygon>[];
}

const MAX_BYTES = 600_000;
const MAX_RELIEF_BYTES = 90_000;

/** Every id under a `sources` key, at any depth. */
function sourceIdsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' && Array.isArray(inner) ? inner.map(String) : sourceIdsIn(inner),
  );
}

function checkSources(layers: Layers, sources: readonly { readonly id: string }[]): void {
  const known = new Set(sources.map(({ id }) => id));
  const features = Object.values(layers).flat() as Feature[];
  for (const id of new Set(features.flatMap(({ properties }) => sourceIdsIn(properties)))) {
    assert(known.has(id), `The source ${id} is used but not in tables/sources.json: add it.`);
  }
}

function checkIds(layers: Layers): void {
  for (const [layer, features] of Object.entries(layers)) {
    const ids = ([features].flat() as Feature[]).flatMap(({ id }) => (id === undefined ? [] : [id]));
    assert(new Set(ids).size === ids.length, `An id occurs twice in ${layer}.`);
  }
}

function checkWinding({ zones, lakes, countries, governorates }: Layers): void {
  for (const { id, geometry } of [...zones, ...lakes, ...countries, ...governorates]) {
    const same = JSON.stringify(windArea(geometry)) === JSON.stringify(geometry);
    assert(same, `${id} is not wound as RFC 7946 asks.`);
  }
}

function checkCoordinates(layers: Layers): void {
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    for (const inner of value) visit(inner);
    const [lng, lat] = value as Position;
    if (typeof lng === 'number')
      assert(Number.isFinite(lng + (lat ?? Number.NaN)), 'A coordinate is not finite.');
  };
  for (const { geometry } of Object.values(layers).flat() as Feature[]) {
    assert(geometry.type !== 'GeometryCollection', 'A feature is a collection of geometries.');
    visit(geometry.coordinates);
  }
}

/** Fails the build where anything that the data promises does not hold. */
export function checkAll(
  layers: Layers,
  sources: readonly { readonly id: string }[],
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  checkLine(layers.line);
  checkZones(layers.line, layers.zones);
  checkPlaces(layers);
  checkSources(layers, sources);
  checkIds(layers);
  checkWinding(layers);
  checkCoordinates(layers);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  assert(
    bytes < MAX_BYTES,
    `The data files take ${bytes} bytes together, more than ${MAX_BYTES}: simplify more.`,
  );
  const relief = Buffer.byteLength(files.get('relief.png') ?? '');
  assert(relief <= MAX_RELIEF_BYTES, `relief.png takes ${relief} bytes, more than ${MAX_RELIEF_BYTES}.`);
}
