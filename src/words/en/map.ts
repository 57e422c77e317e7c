/** On and round the map: legend, furniture, crosshair. */
export const map = {
  title: 'Map',
  /** Of the element that takes the map's keys. */
  canvas: 'Map canvas: arrow keys move, plus and minus zoom, Enter picks at the crosshair',
  measure: 'Measure',
  /** In the place of the map until it is drawn. */
  coming: 'Drawing the map…',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showWhole: 'Show the whole line',
  openFull: 'Open the full view',
  /** A governorate’s name on the map. */
  governorate: '{name}',
  caveat: 'Reconstruction from a news report; a side is not control.',
  legend: {
    line: 'The line, {month}; dashed because uncertain',
    connector: 'Schematic: no route known',
    band: 'River within {band} (90 %), {worst} at worst',
    bandUnknown: 'Where the line may lie',
    /** While it is moved sideways on trial. */
    shifted: 'Moved {shift}, on trial',
    beneath: 'The reconstruction, for comparison',
    /** Imported ones on the map; behind it, what each colour means where that is not plain. */
    points: 'Your points, by {by, select, side {side} certainty {certainty} other {“{column}”}}',
    country: 'Country border, approximate',
    governorate: 'Governorate border, approximate',
    unknown: 'How closely the agreed line followed the river is not known.',
    whatIf: 'What if…',
  },
} as const;
