/** What columns that hold places are called, in English, Arabic and French. */
import type { Axis } from '../problems.ts';

/** Names without spaces, marks, digits and case; the first that a table has is taken. */
export const AXIS_NAMES: Readonly<Record<Axis, readonly string[]>> = {
  lat: [
    ...[
      'latitude',
      'lat',
      'latitudedeg',
      'latdd',
      'latdeg',
      'latwgs',
      'gpslat',
      'gpslatitude',
      'decimallatitude',
    ],
    ...['خطالعرض', 'دائرةالعرض', 'العرض', 'خطعرض', 'احداثيالعرض'],
    ...['northing', 'utmn', 'utmnorthing', 'north', 'nord', 'utmy', 'احداثيص', 'الاحداثيص', 'شمال'],
    ...['y', 'pointy', 'ycoord', 'coordy', 'ycoordinate', 'gpsy'],
  ],
  lng: [
    ...[
      'longitude',
      'lon',
      'lng',
      'long',
      'longitudedeg',
      'londd',
      'londeg',
      'lonwgs',
      'gpslon',
      'gpslng',
      'gpslong',
    ],
    ...['gpslongitude', 'decimallongitude', 'خطالطول', 'الطول', 'خططول', 'احداثيالطول'],
    ...['easting', 'utme', 'utmeasting', 'east', 'est', 'utmx', 'احداثيس', 'الاحداثيس', 'شرق'],
    ...['x', 'pointx', 'xcoord', 'coordx', 'xcoordinate', 'gpsx'],
  ],
};

/** A whole place in one column. */
export const PLACE_NAMES: readonly string[] = [
  ...[
    'coordinates',
    'coordinate',
    'coords',
    'coord',
    'latlon',
    'latlng',
    'latlong',
    'lonlat',
    'gps',
    'mgrs',
    'utm',
  ],
  ...[
    'wkt',
    'geom',
    'geometry',
    'thegeom',
    'pluscode',
    'location',
    'position',
    'point',
    'geo',
    'geolocation',
  ],
  ...['coordonnées', 'coordonnees', 'position', 'الاحداثيات', 'احداثيات', 'الموقع'],
];

export const DATE_NAMES: readonly string[] = [
  ...[
    'date',
    'datetime',
    'eventdate',
    'incidentdate',
    'day',
    'time',
    'timestamp',
    'when',
    'jour',
    'dateheure',
  ],
  ...['التاريخ', 'تاريخ', 'اليوم', 'تاريخالحادث', 'الوقت'],
];

export const TITLE_NAMES: readonly string[] = [
  ...[
    'name',
    'title',
    'place',
    'placename',
    'site',
    'sitename',
    'town',
    'village',
    'city',
    'location',
    'event',
    'label',
  ],
  ...[
    'nom',
    'titre',
    'lieu',
    'ville',
    'localité',
    'الاسم',
    'اسم',
    'العنوان',
    'المكان',
    'البلدة',
    'القرية',
    'الموقع',
  ],
];

/** Letters alone, with one spelling of alef: `إحداثي` and `احداثي` are one word. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll(/[^\p{Letter}]/gu, '');

/** Where the first of the names stands that one column alone carries; −1 for none. */
export function columnNamed(columns: readonly string[], names: readonly string[]): number {
  const plain = columns.map(plainName);
  const name = names.find((n) => plain.includes(n) && plain.indexOf(n) === plain.lastIndexOf(n));
  return name === undefined ? -1 : plain.indexOf(name);
}
