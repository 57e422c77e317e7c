/** The Places table as a file: full figures, one row a settlement, in the order in which it is given. */
import { formatVerdict } from '../points/verdict-columns.ts';
import type { PlaceRow } from '../verdict/places-table.ts';
import { csvText } from './csv-text.ts';
import { nameIn, t } from './language.ts';

/** `population_date` is `unknown` wherever there is a population: GeoNames gives no year. */
const columns = (): readonly string[] => [
  t('places.csv.id'),
  t('places.csv.nameEn'),
  t('places.csv.nameAr'),
  t('places.csv.lat'),
  t('places.csv.lon'),
  t('places.csv.error'),
  t('places.csv.side'),
  t('places.csv.distance'),
  t('places.csv.chainage'),
  t('places.csv.nearestLat'),
  t('places.csv.nearestLon'),
  t('places.csv.certainty'),
  t('places.csv.bank'),
  t('places.csv.governorate'),
  t('places.csv.population'),
  t('places.csv.populationDate'),
];

const placeCells = (row: PlaceRow): string[] => {
  const { place, bank, governorate, population } = row;
  return [
    place.id,
    place.name.en,
    place.name.ar ?? '',
    place.at[1].toFixed(7),
    place.at[0].toFixed(7),
    String(place.errorMetres),
    ...formatVerdict(row),
    bank ?? '',
    governorate ? nameIn(governorate.name) : '',
    population === undefined ? '' : String(population),
    population === undefined ? '' : 'unknown',
  ];
};

/**
 * Verdict columns as `classify` and the export of points have them; empty where something is not known. The heads are in
 * the language in force, the codes in the cells the same in each.
 */
export const placesCsv = (rows: readonly PlaceRow[]): string => csvText([columns(), ...rows.map(placeCells)]);
