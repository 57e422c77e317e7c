/** GeoJSON of any root, as features. */
import type { Item } from './open-features.ts';

const GEOMETRIES: readonly unknown[] = [
  ...[
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
    'GeometryCollection',
  ],
];

type Json = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of `features`, whatever it is: nothing that is not GeoJSON passes for a place. */
export function toItem(value: unknown): Item {
  if (!isObject(value) || value.type !== 'Feature') {
    if (isObject(value) && GEOMETRIES.includes(value.type)) return { geometry: value, properties: {} };
    return { broken: JSON.stringify(value) ?? '' };
  }
  const properties = value.properties;
  return { geometry: value.geometry, properties: isObject(properties) ? properties : {} };
}

/** @returns `topojson` or `json` for what is no GeoJSON */
export function toItems(root: unknown): readonly Item[] | 'topojson' | 'json' {
  if (Array.isArray(root)) {
    return root.length > 0 && root.every((value) => isObject(value) && value.type === 'Feature')
      ? root.map(toItem)
      : 'json';
  }
  if (!isObject(root)) return 'json';
  if (root.type === 'Topology') return 'topojson';
  if (root.type === 'FeatureCollection') {
    return Array.isArray(root.features) ? root.features.map(toItem) : 'json';
  }
  if (root.type === 'GeometryCollection' && Array.isArray(root.geometries)) {
    return root.geometries.map(toItem);
  }
  return root.type === 'Feature' || GEOMETRIES.includes(root.type) ? [toItem(root)] : 'json';
}
