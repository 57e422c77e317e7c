/** The table of settlements. */
export const places = {
  title: 'Places',
  table: 'Places table',
  none: 'No settlement passes the filters.',
  shown: '{shown, number} of {total, number} shown',
  clear: 'Clear filters',
  export: 'Export CSV',
  filter: {
    name: 'Filter by name',
    nameHint: 'Filter by name, in any spelling',
    /** Unfolds the others, where there is little room. */
    more: 'Filters',
    side: 'Side',
    governorate: 'Governorate',
    any: 'Any',
    within: 'Within, {unit}',
    notDistance: 'Not a distance',
  },
  column: {
    name: 'Name',
    side: 'Side',
    metres: 'Distance',
    certainty: 'Certainty',
    governorate: 'Governorate',
    chainage: 'Along the line',
    bank: 'Bank',
    population: 'Population',
  },
  /** As they stand in the choice of sides. */
  standing: {
    ne: 'North and east',
    sw: 'South and west',
    'on-line': 'On the line',
    undecided: 'No side',
  },
  /** In a narrow column. */
  standingShort: { ne: 'N/E', sw: 'S/W', 'on-line': 'Line', undecided: '—' },
  certainty: { clear: 'Clear', likely: 'Likely', close: 'Too close' },
  bank: { left: 'Left', right: 'Right' },
  /** GeoNames has no year for any of its counts. */
  noYear: 'no year on record',
  /** The heads of the columns of its file. */
  csv: {
    id: 'id',
    nameEn: 'name_en',
    nameAr: 'name_ar',
    lat: 'lat',
    lon: 'lon',
    error: 'error_m',
    side: 'side',
    distance: 'distance_m',
    chainage: 'chainage_m',
    nearestLat: 'nearest_lat',
    nearestLon: 'nearest_lon',
    certainty: 'certainty',
    bank: 'bank',
    governorate: 'governorate',
    population: 'population',
    populationDate: 'population_date',
  },
} as const;
