/** Why a file or a row of it was not taken, or how it was read. */
export const rows = {
  readable: 'CSV, GeoJSON, KML, KMZ, GPX and zipped Shapefiles can be read.',
  format: {
    csv: 'CSV',
    geojson: 'GeoJSON',
    'geojson-lines': 'newline-delimited GeoJSON',
    kml: 'KML',
    kmz: 'KMZ',
    gpx: 'GPX',
    shapefile: 'Shapefile',
    zip: 'ZIP',
  },
  encoding: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows-1252 (Western European)',
    'windows-1256': 'Windows-1256 (Arabic)',
  },
  megabytes: '{count, number} MB',
  /** What it is, and what to do about it. `readable` is the sentence above. */
  looks: {
    png: '{file} is a PNG picture. {readable}',
    jpeg: '{file} is a JPEG picture. {readable}',
    gif: '{file} is a GIF picture. {readable}',
    pdf: '{file} is a PDF document. Copy its table into a spreadsheet and save that as CSV.',
    xlsx: '{file} is an Excel workbook. In Excel, save the sheet as “CSV UTF-8” and bring that.',
    xls: '{file} is an old Excel or Word file. Open it there and save the sheet as “CSV UTF-8”.',
    docx: '{file} is a Word document. Copy its table into a spreadsheet and save that as CSV.',
    ods: '{file} is an OpenDocument file. Open it and save the sheet as CSV, in UTF-8.',
    rar: '{file} is a RAR archive. Unpack it and bring the file inside.',
    '7z': '{file} is a 7-Zip archive. Unpack it and bring the file inside.',
    gzip: '{file} is compressed with gzip. Unpack it and bring the file inside.',
    bzip2: '{file} is compressed with bzip2. Unpack it and bring the file inside.',
    sqlite: '{file} is an SQLite database, a GeoPackage perhaps. Export its layer as GeoJSON or CSV.',
    parquet: '{file} is a Parquet file. Export it as CSV.',
    'bare-shapefile':
      '{file} is one part of a Shapefile. Put its .shp, .dbf, .prj and .cpg into one ZIP file and bring that.',
    html: '{file} is a web page, whatever its name says. Download the data itself, not the page that shows it.',
    xml: '{file} is XML, but neither KML nor GPX. Export the data as one of these, or as CSV.',
    topojson: '{file} is TopoJSON. Export it as GeoJSON.',
    json: '{file} is JSON, but not GeoJSON: it has no features and no geometry.',
    binary: '{file} is no kind of file that is known here. {readable}',
  },
  tooBig: {
    archive: '{file} is an archive of more than {limit}. Unpack it and bring the file inside.',
    unpacked: '{file} unpacks to more than {limit}. Unpack it yourself and bring the file inside.',
    xml: '{file} is more than {limit} of XML. Split it, or export the points as CSV.',
    json: '{file} is one geometry of more than {limit}. Split it into features, or export the points as CSV.',
  },
  empty: '{file} is empty. The first row must name the columns, latitude and longitude among them.',
  noRows:
    '{file} holds no points: nothing follows its first lines. Check that the export was not filtered to nothing.',
  noPlaces:
    '{file}: {count, plural, one {its only row holds no place} other {none of its # rows holds a place}}. Check which columns hold the coordinates.',
  noPlacesFirst:
    '{file}: {count, plural, one {its only row holds no place} other {none of its # rows holds a place}}. The first: {reason}. Check which columns hold the coordinates.',
  truncated:
    '{file} breaks off before its end: the {format} in it is not complete. Download or copy it again.',
  broken: '{file} is not valid {format}. Export it again, or as CSV.',
  brokenAt: '{file} is not valid {format}: line {line} breaks its rules. Export it again, or as CSV.',
  archiveEntries:
    '{file} holds more than {limit, number} files. Unpack it and bring the one with the points.',
  archiveEncrypted: '{file} is locked with a password. Unpack it and bring the file inside.',
  archiveNested: '{file} holds another archive, “{name}”. Unpack it once and bring that.',
  archiveWithoutPoints: '{file} holds no file of points. {readable}',
  archiveWithOthers: '{file} holds no file of points, only “{names}”. {readable}',
  shapefileWithoutShp:
    '{file} holds “{name}” without its .shp, which has the places. Put all parts of the Shapefile into the ZIP.',
  xmlEntities:
    '{file} declares XML entities, which can unfold without end: it is not opened. Export it again without a DOCTYPE.',
  columnsMissing:
    '{file} has no coordinate columns: its first row is “{header}”. Name one column lat and one lon.',
  recordEndless: '{file}: row {row} does not end. It opens a quotation mark that is never closed.',
  /** A reason with its row's number. */
  numbered: 'row {row}: {reason}',
  /** Why a row has no place: clauses, since they stand in lists and within other sentences. */
  reason: {
    cellsDiffer:
      'it has {found, plural, one {# cell} other {# cells}} where the first row has {expected, number}',
    missing: {
      lat: 'the latitude is missing',
      lng: 'the longitude is missing',
      place: 'the coordinates are missing',
    },
    notANumber: {
      lat: 'the latitude “{text}” is not a number of degrees',
      lng: 'the longitude “{text}” is not a number of degrees',
    },
    notAPlace: 'latitude {lat}, longitude {lng} is not on Earth',
    notRead: '“{text}” is not read as a place',
    doubtful: '“{text}” is a place only if latitude and longitude are swapped, or a sign is dropped',
    metresNotAPlace: 'easting {x}, northing {y} is outside the chosen projection',
    noGeometry: 'the feature has no geometry',
    geometryBroken: 'the feature’s “{type}” has no usable coordinates',
    lineNotJson: '“{text}” is not a line of GeoJSON',
  },
  /** What a suggested conversion says before it is taken. */
  offer: {
    degrees: 'The numbers look like degrees of latitude and longitude.',
    swapped: 'The numbers look like latitude and longitude swapped.',
    mercator: 'The numbers look like metres of Web Mercator (EPSG:3857).',
    utm37n: 'The numbers look like metres of UTM zone 37 N (EPSG:32637).',
    utm38n: 'The numbers look like metres of UTM zone 38 N (EPSG:32638).',
  },
  note: {
    encoding: 'Read as {encoding}.',
    decimalComma: 'Decimal commas were read as decimal points.',
    reprojected: 'Converted to longitude and latitude from {from}.',
    layersJoined:
      '{count, plural, one {# layer was joined} other {# layers were joined}} ({names}); the column “layer” says which is which.',
    taken: {
      'line-middle':
        'Of {count, plural, one {# feature that is no point} other {# features that are no points}}, the middle along its length was taken.',
      'inside-area':
        'Of {count, plural, one {# feature that is no point} other {# features that are no points}}, a point inside the area was taken.',
      'first-of-many':
        'Of {count, plural, one {# feature that is no point} other {# features that are no points}}, the first of several places was taken.',
    },
    fileIgnored: '{name} in the archive was not read.',
    ourExport: 'An export of this app: its last {count, number} columns are worked out again.',
    dateOrder: 'Day and month cannot be told apart in the dates: read with the day first.',
    dateOrderOf: 'Day and month cannot be told apart in “{column}”: read with the day first.',
  },
} as const;
