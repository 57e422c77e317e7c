/** What the `classify` command is asked for, and how its columns are chosen. */
import { parseArgs } from 'node:util';
import { CRSES, type Crs, type Mapping, type PlaceColumns, type PointsFile } from '../../points/file.ts';
import type { OutFormat } from '../../points/point-store.ts';
import { VERDICT_COLUMNS } from '../../points/verdict-columns.ts';

export const HELP = `Says on which side of the line each point of a file lies.

  npm run -s classify -- IN.csv [--out OUT.csv] [--lat NAME --lon NAME | --column NAME] [--crs CRS]

IN.csv is a table (comma, semicolon, tab), GeoJSON, GeoJSON by lines, KML, KMZ, GPX or a zipped Shapefile; what it is, its
encoding and its columns are seen from what is in it. "-" reads standard input.
--out names the file to write, as GeoJSON or KML if it ends so, else as a table. Without it a table goes to standard output.
--lat and --lon name the columns of the coordinates, --column the one that holds a whole place ("35.3, 40.1", MGRS, …).
--crs says what the numbers are: ${CRSES.join(', ')}.
The columns added are ${VERDICT_COLUMNS.join(', ')}; side is ne, sw, line or beyond,
certainty is clear, likely or close, and empty where there is no side. Rows without a usable place are left out and
listed on standard error.`;

/** Stops the command: said in one sentence, without a stack. */
export class Stop extends Error {}

const SEE_HELP = 'See npm run -s classify -- --help.';

export interface Wanted {
  readonly input: string;
  readonly out: string | undefined;
  readonly lat: string | undefined;
  readonly lon: string | undefined;
  readonly column: string | undefined;
  readonly crs: Crs | undefined;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  lat: { type: 'string' },
  lon: { type: 'string' },
  column: { type: 'string' },
  crs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArgs() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const what = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error);
    throw new Stop(`${what}. ${SEE_HELP}`);
  }
}

/** @throws Stop */
export function readWanted(): Wanted | 'help' {
  const { values, positionals } = readArgs();
  if (values.help) return 'help';
  const [input, extra] = positionals;
  if (input === undefined) throw new Stop(`Name a CSV file, or - for standard input. ${SEE_HELP}`);
  if (extra !== undefined) throw new Stop(`One file at a time: "${extra}" is one too many.`);
  const { out, lat, lon, column } = values;
  if ((lat === undefined) !== (lon === undefined))
    throw new Stop('--lat and --lon go together: name both columns.');
  if (lat !== undefined && column !== undefined) {
    throw new Stop('Name two columns by --lat and --lon, or one by --column, not both.');
  }
  const crs = CRSES.find((known) => known === values.crs);
  if (values.crs !== undefined && !crs)
    throw new Stop(`--crs is one of ${CRSES.join(', ')}, not "${values.crs}".`);
  return { input, out, lat, lon, column, crs };
}

export function formatOf(out: string | undefined): OutFormat {
  if (/\.(geo)?json$/i.test(out ?? '')) return 'geojson';
  return /\.kml$/i.test(out ?? '') ? 'kml' : 'csv';
}

function columnOf({ columns }: PointsFile, name: string): number {
  const exact = columns.indexOf(name);
  if (exact >= 0) return exact;
  const loose = columns.findIndex((column) => column.trim().toLowerCase() === name.trim().toLowerCase());
  if (loose < 0) throw new Stop(`There is no column "${name}"; the columns are ${columns.join(', ')}.`);
  return loose;
}

function chosenPlace(file: PointsFile, { lat, lon, column }: Wanted): PlaceColumns | undefined {
  if (column !== undefined) return { kind: 'text', column: columnOf(file, column) };
  if (lat === undefined || lon === undefined) return undefined;
  return { kind: 'pair', lat: columnOf(file, lat), lng: columnOf(file, lon) };
}

const LOOKS: Readonly<Record<Crs, string>> = {
  degrees: 'degrees',
  swapped: 'degrees with latitude and longitude swapped',
  mercator: 'metres of Web Mercator',
  utm37n: 'metres of UTM zone 37N',
  utm38n: 'metres of UTM zone 38N',
};

/**
 * The guess, with what the options say instead. Where the values look like something other than degrees, nothing is
 * converted unasked, and nothing is judged wrongly: the command wants to be told.
 *
 * @throws Stop
 */
export function chooseMapping(name: string, file: PointsFile, wanted: Wanted): Mapping {
  const chosen = chosenPlace(file, wanted);
  const place = chosen ?? file.mapping?.place;
  if (!place) {
    throw new Stop(
      `${name} has no coordinate columns that can be told: they are ${file.columns.join(', ')}. Name them by --lat and --lon, or by --column.`,
    );
  }
  const guessed = file.mapping && JSON.stringify(place) === JSON.stringify(file.mapping.place);
  const [likeliest] = guessed ? file.offers : [];
  if (likeliest && !wanted.crs) {
    throw new Stop(
      `The coordinates of ${name} look like ${LOOKS[likeliest]}. Say --crs ${likeliest} to have them read so, or --crs degrees if they are right as they are.`,
    );
  }
  const crs = wanted.crs ?? (guessed ? file.mapping?.crs : undefined) ?? 'degrees';
  return { place, crs, date: file.mapping?.date, title: file.mapping?.title };
}
