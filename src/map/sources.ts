/** The atlas as the map's sources. */
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl';
import { type Atlas, isTown, type Names, type Place } from '../atlas/nouns.ts';
import { ZONE_GOVERNORATES } from '../atlas/with-line.ts';
import { courseOf } from '../geo/course.ts';
import { destination, geodesic } from '../geo/ellipsoid.ts';
import type { Position } from '../geo/lng-lat.ts';
import { isInside } from '../geo/turf.ts';
import { wayFromLine } from './label-anchors.ts';
import { nameZooms } from './name-zooms.ts';
import type { MapAssets } from './scene.ts';

type Properties = Record<string, unknown>;

const ZONES: ReadonlySet<string> = new Set(ZONE_GOVERNORATES);

const feature = (geometry: GeoJSON.Geometry, properties: Properties): GeoJSON.Feature => ({
  type: 'Feature',
  geometry,
  properties,
});

export const collection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

export const pointFeature = (at: Position, properties: Properties): GeoJSON.Feature =>
  feature({ type: 'Point', coordinates: [...at] }, properties);

export const lineFeature = (line: readonly Position[], properties: Properties): GeoJSON.Feature =>
  feature({ type: 'LineString', coordinates: line.map((p) => [...p]) }, properties);

const geojson = (data: GeoJSON.FeatureCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data });

/** Both names flat, since expressions read properties one level deep. */
export const nameProperties = ({ en, ar }: Names): Properties => ({ en, ar: ar ?? en });

const placeFeature = (place: Place, { line }: Atlas, more: Properties = {}): GeoJSON.Feature =>
  pointFeature(place.at, {
    ...more,
    id: place.id,
    rank: place.rank,
    population: place.population ?? 0,
    way: wayFromLine(line.index, place.at) ?? '',
    ...nameProperties(place.name),
  });

/** All but the four towns, each with the zoom from which it is named. */
function settlements(atlas: Atlas): GeoJSON.Feature[] {
  const places = [...atlas.places.values()];
  const zooms = nameZooms(places);
  return places
    .filter((place) => !isTown(place))
    .map((place) => placeFeature(place, atlas, { named: zooms.get(place.id) ?? 0 }));
}

/** Backdrop files carry `name` as an object: the same features with both names flat. */
function flatNames(data: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  return collection(
    data.features.map((f) => {
      const name = f.properties?.name as Names | undefined; // by the data's own build; absent on borders
      return { ...f, properties: { ...f.properties, ...(name && nameProperties(name)) } };
    }),
  );
}

/** A point for each country's name: where its file says it reads best. */
function countryLabels(data: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection {
  const labels = data.features.flatMap((f) => {
    const { name, label } = (f.properties ?? {}) as { name?: Names; label?: Position }; // by the data's own build
    return name && label ? [pointFeature(label, nameProperties(name))] : [];
  });
  return collection(labels);
}

/** Degrees: no bend of the Euphrates that a word could not follow is longer. */
const BENDS = 0.1;

/** Where rivers' names run while the map shows much: along their meanders no word could. A reservoir has its own name. */
function riverCourses({ rivers, lakes }: Atlas['backdrop']): GeoJSON.FeatureCollection {
  const isDrowned = (at: Position) =>
    lakes.features.some(
      ({ geometry }) =>
        (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && isInside(at, geometry),
    );
  return collection(
    flatNames(rivers).features.flatMap((f) => {
      if (f.geometry.type !== 'LineString') return [];
      const line = f.geometry.coordinates as unknown as readonly Position[]; // by the data's own build
      const middle = line[line.length >> 1];
      return middle && isDrowned(middle) ? [] : [lineFeature(courseOf(line, BENDS), f.properties ?? {})];
    }),
  );
}

/** What changes with the line that is judged by, source by source. */
export function lineData(
  atlas: Atlas,
): Readonly<Record<'line' | 'zones' | 'side-labels', GeoJSON.FeatureCollection>> {
  const { line, zones } = atlas;
  return {
    line: collection(line.stretches.map((s) => lineFeature(s.coords, { id: s.id, certainty: s.certainty }))),
    zones: collection(
      Object.values(zones).map((z) => feature(z.area, { side: z.side, ...nameProperties(z.name) })),
    ),
    'side-labels': collection(sideLabelPoints(atlas)),
  };
}

export function atlasSources({
  atlas,
  reliefUrl,
  reliefBounds,
}: MapAssets): Record<string, SourceSpecification> {
  const { backdrop } = atlas;
  const [west, south, east, north] = reliefBounds;
  const { line, zones, 'side-labels': sideLabels } = lineData(atlas);
  return {
    countries: geojson(backdrop.countries),
    'country-labels': geojson(countryLabels(backdrop.countries)),
    relief: {
      type: 'image',
      url: new URL(reliefUrl, document.baseURI).href,
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    },
    lakes: geojson(flatNames(backdrop.lakes)),
    rivers: geojson(flatNames(backdrop.rivers)),
    'river-courses': geojson(riverCourses(backdrop)),
    borders: geojson(backdrop.borders),
    governorates: geojson(
      collection(
        [...atlas.governorates.values()].map(({ id, label, name }) =>
          pointFeature(label, { ...nameProperties(name), isZone: ZONES.has(id) }),
        ),
      ),
    ),
    zones: geojson(zones),
    line: geojson(line),
    'side-labels': geojson(sideLabels),
    places: geojson(collection(settlements(atlas))),
    towns: geojson(collection(atlas.towns.map((p) => placeFeature(p, atlas)))),
    pick: geojson(collection([])),
    path: geojson(collection([])),
    kept: geojson(collection([])),
    grid: geojson(collection([])),
    'what-if': geojson(collection([])),
  };
}

/** Where along the line, and how far from it, the names of its sides stand. */
const SIDE_LABEL_SHARES = [0.3, 0.72];
const SIDE_LABEL_METRES = 33_000;

function sideLabelPoints({ line }: Atlas): GeoJSON.Feature[] {
  const { chainage, lng, lat } = line.index;
  const end = chainage.at(-1) ?? 0;
  const vertexAt = (metres: number): Position => {
    const i = chainage.findIndex((c) => c >= metres);
    return [lng[i] ?? 0, lat[i] ?? 0];
  };
  return SIDE_LABEL_SHARES.flatMap((share) => {
    // The line's own course over a fifth of it: its meanders would turn the name away.
    const { azimuth = 0 } = geodesic(vertexAt((share - 0.1) * end), vertexAt((share + 0.1) * end));
    return (['ne', 'sw'] as const).map((side) =>
      pointFeature(
        destination(vertexAt(share * end), azimuth + (side === 'ne' ? -90 : 90), SIDE_LABEL_METRES),
        { side },
      ),
    );
  });
}
