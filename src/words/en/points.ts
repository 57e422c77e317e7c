/** Imported points: panel, import, export. */
export const points = {
  title: 'Points',
  close: 'Close',
  cancel: 'Cancel',
  /** Before there is anything in the panel. */
  empty: {
    first: 'Bring your own points and read for each one on which side of the line it lies.',
    how: 'Drop a file anywhere on this window, paste rows, or choose a file: {formats}.',
    /** Under a finger, which drops nothing. */
    howByTouch: 'Paste rows, or choose a file: {formats}.',
    private: 'Nothing leaves this machine.',
  },
  formats: 'CSV, TSV, GeoJSON, KML, KMZ, GPX or a zipped Shapefile',
  import: {
    choose: 'Import points',
    paste: 'Paste rows',
    /** What they are called for want of a file's name. */
    pasted: 'Pasted rows',
    drop: 'Drop to import',
    confirm: 'Import',
    title: {
      opening: 'Opening {file}',
      preview: 'Import {file}',
      failed: 'Not imported: {file}',
    },
    opening: 'Opening the file',
    openingSize: 'Opening, {size}',
    judging: 'Reading and judging',
    rows: '{count, plural, one {# row} other {# rows}}',
    rowsShare: '{count, plural, one {# row} other {# rows}}, {percent, number}\u202f%',
    brokeDown:
      '{file} could not be read: the reader broke down, perhaps for want of memory. Nothing was changed.',
    waiting: '{count, plural, one {# more file is waiting.} other {# more files are waiting.}}',
    /** After a file that failed, while others wait. */
    next: 'Next file',
    notMapped: 'Say first which columns hold the place.',
    notRead: 'None of the first rows can be read this way: choose other columns, or what the numbers are.',
  },
  size: {
    bytes: '{count, plural, one {#\u202fbyte} other {#\u202fbytes}}',
    kB: '{value}\u202fkB',
    MB: '{value}\u202fMB',
  },
  /** Kinds of files, as far as they are not said by their name. */
  kind: { csv: 'Table', 'geojson-lines': 'GeoJSON, one feature a line' },
  kindSize: '{kind}, {size}',
  /** The first rows, and how they are read. */
  sample: {
    label: 'First rows',
    row: 'Row',
    readAs: 'Read as',
    none: 'No rows to try yet.',
    all: '{count, plural, one {The first row can be read.} other {All of the first # rows can be read.}}',
    some: 'Of the first {count, plural, one {# row} other {# rows}}, {read, number} can be read and {unread, number} cannot.',
  },
  /** What a column is taken for. */
  mark: {
    name: 'Name',
    date: 'Date',
    coordinates: 'Coordinates',
    latitude: 'Latitude',
    longitude: 'Longitude',
    northing: 'Northing',
    easting: 'Easting',
  },
  mapping: {
    placeBy: 'Place by',
    latitude: 'Latitude (or northing)',
    longitude: 'Longitude (or easting)',
    coordinates: 'Coordinates',
    numbers: 'The numbers are',
    name: 'Name',
    date: 'Date',
    dateOrder: 'Order of the date',
    none: 'None',
  },
  placeKind: { pair: 'Two columns', text: 'One column', geometry: 'The features’ own geometry' },
  dateOrder: { ymd: 'Year, month, day', dmy: 'Day, month, year', mdy: 'Month, day, year' },
  /** What the numbers are, to choose from. */
  crs: {
    degrees: 'Degrees',
    swapped: 'Degrees, swapped',
    mercator: 'Web Mercator metres',
    utm37n: 'UTM 37N metres',
    utm38n: 'UTM 38N metres',
  },
  /** The button that takes a conversion which the values suggest. */
  convert: {
    degrees: 'Read as degrees',
    swapped: 'Swap them',
    mercator: 'Convert from Web Mercator',
    utm37n: 'Convert from UTM 37N',
    utm38n: 'Convert from UTM 38N',
  },
  /** Of a set, once it has come, for the live region. */
  imported:
    '{name}: {total, plural, one {# point} other {# points}} imported, {ne, number} north and east of the line, {sw, number} south and west{line, plural, =0 {} other {, # on it}}{beyond, plural, =0 {} other {, # beyond its ends}}.{rejected, plural, =0 {} one { # row was left out.} other { # rows were left out.}}',
  sets: {
    label: 'Sets of points',
    hide: 'Hide {name}',
    show: 'Show {name}',
    rename: 'Rename {name}',
    name: 'Name',
    remove: 'Remove {name}',
  },
  notes: {
    label: 'Notes on the file',
    disagree:
      'For {count, plural, one {# point} other {# points}} the two ways to tell the side disagree: please report this as a defect.',
  },
  leftOut: {
    count: '{count, plural, one {# row was left out} other {# rows were left out}}',
    title: '{count, plural, one {# row was left out} other {# rows were left out}} of {file}',
    label: 'Rows left out',
    row: 'Row',
    value: 'Value',
    reason: 'Reason',
    /** Under the list, where what is cut in it stands in full. */
    how: 'Press a row, or go to it with the arrow keys, to read it in full.',
    copy: 'Copy list',
    save: 'Save list',
    fileName: '{name}, left out.csv',
    /** The list's first row, as it is copied and saved. */
    header: { row: 'row', value: 'value', reason: 'reason' },
  },
  /** Without a side, what a point has instead. */
  beyond: 'Beyond the line’s ends',
  beyondShort: 'Beyond an end',
  noSide: 'No side',
  sideFar: '{side}, {far}',
  /** A distance with its side. */
  signed: { ne: '{length} N/E', sw: '{length} S/W' },
  range: '{from} to {to}',
  any: 'any',
  filter: {
    side: 'Side',
    certainty: 'Certainty',
    distance: 'Distance from the line',
    dates: 'Dates',
    text: 'Filter by text',
    textHint: 'Filter by text in any column',
    clear: 'Clear filters',
  },
  shown: {
    all: '{total, plural, one {The only point is shown} other {All # points shown}}',
    some: '{shown, number} of {total, plural, one {# point} other {# points}} shown',
  },
  colour: {
    label: 'Colour by',
    side: 'Side',
    certainty: 'Certainty',
    legend: 'Colours',
    others: 'All others',
  },
  table: {
    label: 'Points table',
    none: 'No point passes the filters.',
    row: 'Row',
    point: 'Point',
    side: 'Side',
    distance: 'Distance',
    chainage: 'Along the line',
    certainty: 'Certainty',
    governorate: 'Governorate',
    date: 'Date',
  },
  /** A column without a name of its own, and a point without one. */
  column: 'Column {number}',
  row: 'Row {number}',
  origin: 'Row {number, number} of {file}',
  export: {
    open: 'Export',
    label: 'Export points',
    format: 'Format',
    which: 'Points',
    all: 'All {count, number}',
    shown: 'Shown {count, number}',
    protect: 'Protect spreadsheet formulas',
    protectWhy:
      'Puts ’ before a cell that a spreadsheet would run, such as =HYPERLINK(…). Leave it off to keep every cell as it was.',
    save: 'Save file',
    writing: 'Writing the file',
    written: '{size} written',
    saved: 'Saved.',
    failed: 'The file could not be written. Is there room on the disk, and is it open in another program?',
  },
} as const;
