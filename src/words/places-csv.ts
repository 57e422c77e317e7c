/** The Places table as a file: full figures, one row a settlement, in the order in which it is given. */
import { formatVerdict, VERDICT_COLUMNS } from '../points/verdict-columns.ts';
import type { PlaceRow } from '../verdict/places-table.ts';
import { csvText } from './csv-text.ts';

/** `population_date` is `unknown` wherever there is a population: GeoNames gives no year. */
const COLUMNS = [
  'id',
  'name_en',
  'name_ar',
  'lat',
  'lon',
  'error_m',
  ...VERDICT_COLUMNS,
  'bank',
  'governorate',
  'population',
  'population_date',
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
    governorate?.name.en ?? '',
    population === undefined ? '' : String(population),
    population === undefined ? '' : 'unknown',
  ];
};

/** Verdict columns as `classify` and the export of points have them; empty where something is not known. */
export const placesCsv = (rows: readonly PlaceRow[]): string => csvText([COLUMNS, ...rows.map(placeCells)]);
