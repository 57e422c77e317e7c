/** What kinds of files there are, and what to do with those that cannot be read, in words. */
import type { Encoding, FileFormat } from '../points/file.ts';
import type { Lookalike } from '../points/problems.ts';

const FORMATS: Readonly<Record<FileFormat | 'zip', string>> = {
  csv: 'CSV',
  geojson: 'GeoJSON',
  'geojson-lines': 'newline-delimited GeoJSON',
  kml: 'KML',
  kmz: 'KMZ',
  gpx: 'GPX',
  shapefile: 'Shapefile',
  zip: 'ZIP',
};

export const formatName = (format: FileFormat | 'zip'): string => FORMATS[format];

export const READABLE = 'CSV, GeoJSON, KML, KMZ, GPX and zipped Shapefiles can be read';

/** What it is, and what to do about it. */
const LOOKS: Readonly<Record<Lookalike, string>> = {
  png: `is a PNG picture. ${READABLE}.`,
  jpeg: `is a JPEG picture. ${READABLE}.`,
  gif: `is a GIF picture. ${READABLE}.`,
  pdf: 'is a PDF document. Copy its table into a spreadsheet and save that as CSV.',
  xlsx: 'is an Excel workbook. In Excel, save the sheet as "CSV UTF-8" and bring that.',
  xls: 'is an old Excel or Word file. Open it there and save the sheet as "CSV UTF-8".',
  docx: 'is a Word document. Copy its table into a spreadsheet and save that as CSV.',
  ods: 'is an OpenDocument file. Open it and save the sheet as CSV, in UTF-8.',
  rar: 'is a RAR archive. Unpack it and bring the file inside.',
  '7z': 'is a 7-Zip archive. Unpack it and bring the file inside.',
  gzip: 'is compressed with gzip. Unpack it and bring the file inside.',
  bzip2: 'is compressed with bzip2. Unpack it and bring the file inside.',
  sqlite: 'is an SQLite database, a GeoPackage perhaps. Export its layer as GeoJSON or CSV.',
  parquet: 'is a Parquet file. Export it as CSV.',
  'bare-shapefile':
    'is one part of a Shapefile. Put its .shp, .dbf, .prj and .cpg into one ZIP file and bring that.',
  html: 'is a web page, whatever its name says. Download the data itself, not the page that shows it.',
  xml: 'is XML, but neither KML nor GPX. Export the data as one of these, or as CSV.',
  topojson: 'is TopoJSON. Export it as GeoJSON.',
  json: 'is JSON, but not GeoJSON: it has no features and no geometry.',
  binary: `is no kind of file that is known here. ${READABLE}.`,
};

const TOO_BIG: Readonly<Record<'archive' | 'unpacked' | 'xml' | 'json', (limit: string) => string>> = {
  archive: (limit) => `is an archive of more than ${limit}. Unpack it and bring the file inside.`,
  unpacked: (limit) => `unpacks to more than ${limit}. Unpack it yourself and bring the file inside.`,
  xml: (limit) => `is more than ${limit} of XML. Split it, or export the points as CSV.`,
  json: (limit) =>
    `is one geometry of more than ${limit}. Split it into features, or export the points as CSV.`,
};

const megabytes = (bytes: number): string => `${Math.round(bytes / (1 << 20))} MB`;

export const looksLike = (looks: Lookalike): string => LOOKS[looks];

/** @param limit bytes */
export const tooBig = (what: keyof typeof TOO_BIG, limit: number): string => TOO_BIG[what](megabytes(limit));

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1256': 'Windows-1256 (Arabic)',
};
export const encodingName = (encoding: Encoding): string => ENCODINGS[encoding];
