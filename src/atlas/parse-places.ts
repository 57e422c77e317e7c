import { lngLat } from '../geo/lng-lat.ts';
import { locate } from '../geo/side.ts';
import { fileName } from './files.ts';
import type { Bank, Line, Place, Source, Town } from './nouns.ts';
import { Refusal, readShape, type Texts } from './refusal.ts';
import { placesFile, townsFile } from './schema.ts';

const NAMED = ['tabqa', 'raqqa', 'deir-el-zour', 'al-bukamal'] as const;
const GEONAMES = 'geonames';
/** Jerusalem, its east and its west: GeoNames must give each a country; this map does not take it up. */
const DISPUTED = new Set(['g281184', 'g7303419', 'g7498240']);

function placeAt(file: 'towns' | 'places', where: string, [lng, lat]: readonly [number, number]) {
  const at = lngLat(lng, lat);
  if (at.ok) return at.value;
  throw new Refusal({ file: fileName(file), code: 'file-shape', where, what: { fault: 'form' } });
}

/** The bank that the line gives a place: our line runs with the river, so its left is the river's left bank. */
function computedBank(line: Line, town: Town): Bank | undefined {
  const located = locate(line.index, town.at);
  return located.kind === 'left' || located.kind === 'right' ? located.kind : undefined;
}

/** The four named towns. A recorded bank that the line contradicts stops the parse: one of both is wrong. */
export function parseTowns(texts: Texts, line: Line): readonly Town[] {
  const towns = readShape(texts, 'towns', townsFile).features.map(({ properties, geometry }): Town => {
    const { error_km, ...rest } = properties;
    const at = placeAt('towns', rest.id, geometry.coordinates);
    return { ...rest, at, rank: 0, errorMetres: error_km * 1000 };
  });
  for (const id of NAMED) {
    if (!towns.some((t) => t.id === id)) {
      throw new Refusal({ file: fileName('towns'), code: 'town-missing', town: id });
    }
  }
  const [start, end] = [line.coords[0], line.coords.at(-1)];
  const nearStart = towns.find((t) => t.id === NAMED[0])?.at;
  // Tabqa first: the side words hang on it. Half a degree tells the two ends of a line of 300 km apart.
  if (!start || !end || !nearStart || Math.hypot(nearStart[0] - start[0], nearStart[1] - start[1]) > 0.5) {
    throw new Refusal({ file: fileName('line'), code: 'line-direction' });
  }
  for (const town of towns) {
    const computed = computedBank(line, town);
    if (computed && computed !== town.bank) {
      const banks = { recorded: town.bank, computed };
      throw new Refusal({ file: fileName('towns'), code: 'bank-disagrees', town: town.id, ...banks });
    }
  }
  return towns;
}

/** Every settlement by id, the towns first. A settlement's error is that of GeoNames, by its source record. */
export function parsePlaces(
  texts: Texts,
  towns: readonly Town[],
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<string, Place> {
  const errorMetres = sources.get(GEONAMES)?.errorMetres;
  if (errorMetres === undefined || errorMetres === null) {
    throw new Refusal({
      file: fileName('sources'),
      code: 'source-unknown',
      record: 'places',
      source: GEONAMES,
    });
  }
  const settlements = readShape(texts, 'places', placesFile).features.map(
    ({ properties, geometry }): Place => {
      const { admin, country, alt = [], ...rest } = properties;
      const at = placeAt('places', rest.id, geometry.coordinates);
      return {
        ...rest,
        alt,
        at,
        governorate: admin,
        country: DISPUTED.has(rest.id) ? undefined : country,
        errorMetres,
        sources: [GEONAMES],
      };
    },
  );
  return new Map([...towns, ...settlements].map((place) => [place.id, place]));
}
