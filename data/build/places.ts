import type { Feature, Point } from 'geojson';
import { GAZETTEER_BOX, isInBox, MAP_BOX } from './boxes.ts';
import type { Settlement } from './geonames.ts';
import type { Properties } from './mapshaper.ts';
import { arabicName, latinName, otherSpellings } from './names.ts';
import { admin1Of } from './seats.ts';
import { readTable, type Words } from './tables.ts';
import type { TownRow } from './towns.ts';

interface NameRow {
  readonly geonames: number;
  readonly name: Words;
}
interface DropRow {
  readonly geonames: number;
}

/** Outside the gazetteer's box only places this large, and seats of government, help to find one's way. */
const FAR_POPULATION = 100_000;
/** A far city needs no more spellings than a reader is likely to type. */
const FAR_SPELLINGS = 3;

/** 1 capital or over 500,000; 2 city or seat of a first-order division; 3 town or seat of a district; 4 the rest. */
function rankOf({ kind, population }: Settlement): 1 | 2 | 3 | 4 {
  if (kind === 'PPLC' || population > 500_000) return 1;
  if (kind === 'PPLA' || population > 80_000) return 2;
  return kind === 'PPLA2' || population > 10_000 ? 3 : 4;
}

const isNear = ({ lng, lat }: Settlement): boolean => isInBox(GAZETTEER_BOX, lng, lat);
const isFarMark = ({ lng, lat, kind, population, country }: Settlement): boolean =>
  isInBox(MAP_BOX, lng, lat) &&
  (population >= FAR_POPULATION ||
    kind === 'PPLC' ||
    (kind === 'PPLA' && (country === 'SY' || country === 'IQ')));

function placeFeature(
  settlement: Settlement,
  override: Words | undefined,
  governorate: string | undefined,
): Feature<Point, Properties> {
  const { id, asciiName, alternates, country, population, lng, lat } = settlement;
  const en = override?.en ?? latinName(settlement.name, asciiName, country);
  const ar = override?.ar ?? arabicName(settlement.name, alternates);
  const spellings = otherSpellings([en, ...(ar ? [ar] : [])], [asciiName, ...alternates]);
  const alt = isNear(settlement) ? spellings : spellings.slice(0, FAR_SPELLINGS);
  const properties = {
    id: `g${id}`,
    name: { en, ...(ar ? { ar } : {}) },
    ...(alt.length > 0 ? { alt } : {}),
    rank: rankOf(settlement),
    ...(population > 0 ? { population } : {}),
    ...(governorate ? { admin: governorate } : {}),
    country,
  };
  return { type: 'Feature', id: `g${id}`, properties, geometry: { type: 'Point', coordinates: [lng, lat] } };
}

/** The gazetteer: every settlement near the line but the four named towns, and the cities further out. */
export function buildPlaces(
  settlements: readonly Settlement[],
  governorates: ReadonlyMap<string, string>,
): Feature<Point, Properties>[] {
  const names = new Map(readTable<NameRow[]>('place-names').map((row) => [row.geonames, row.name]));
  const left = new Set(
    [...readTable<TownRow[]>('towns'), ...readTable<DropRow[]>('dropped-places')].map((row) => row.geonames),
  );
  return settlements
    .filter((place) => !left.has(place.id) && (isNear(place) || isFarMark(place)))
    .sort((a, b) => a.id - b.id)
    .map((place) => placeFeature(place, names.get(place.id), governorates.get(admin1Of(place))));
}
