/** Which columns hold the place: by their names where those fit what is in them, else by what is in them. */
import type { Position } from '../../geo/lng-lat.ts';
import { readCoordinates } from '../coordinates/coordinates.ts';
import type { PlaceColumns } from '../file.ts';
import { type ColumnSample, share } from './column-sample.ts';
import { looksLikeDate } from './guess-dates.ts';
import { decimalsOf, metresOf } from './numbers.ts';
import { AXIS_NAMES, columnNamed, PLACE_NAMES } from './place-names.ts';

/** Cells that are looked at for notations: each costs some microseconds. */
const MOST_TEXTS = 100;
const MOST = 0.8;
/** A column named so may hold slips: its name counts for much. */
const SOME = 0.3;

type Ranges = readonly [lat: readonly [number, number], lng: readonly [number, number]];
/** Syria first; then the land around it; then UTM in zones 37 and 38, and Web Mercator, of that land, in metres. */
const DEGREES: readonly Ranges[] = [
  [
    [32, 38],
    [35, 43],
  ],
  [
    [26, 44],
    [28, 52],
  ],
];
const METRES: readonly Ranges[] = [
  [
    [2_870_000, 4_900_000],
    [100_000, 900_000],
  ],
  [
    [2_990_000, 5_470_000],
    [3_110_000, 5_790_000],
  ],
];
/** Digits after the point: with fewer, numbers in the wider land are more likely ages, amounts, percentages. */
const LEAST_DECIMALS = [1, 2] as const;

const isWithin =
  ([least, most]: readonly [number, number]) =>
  (cell: string) => {
    const number = metresOf(cell);
    return number >= least && number <= most;
  };

const NEAR = [26, 52] as const;
/** Whether both numbers could be Syria's or its neighbours', in either order. */
const readingIsNear = (at: Position): boolean =>
  at.every((degrees) => degrees >= NEAR[0] && degrees <= NEAR[1]);

/** Whether a cell says a place by itself, and not by chance as `12 40` would. */
function isPlaceText(cell: string): boolean {
  const [reading] = readCoordinates(cell).readings;
  if (reading?.format !== 'dd') return reading !== undefined;
  const near = readingIsNear(reading.at);
  const digits = near ? /[.,٫][\d٠-٩۰-۹]|°/g : /[.,٫][\d٠-٩۰-۹]{2}|°/g;
  return (cell.match(digits)?.length ?? 0) >= 2;
}

/** Degrees with minutes, or with a letter, as one of two columns has them. */
const isHalfPlace = (cell: string): boolean =>
  !Number.isNaN(metresOf(cell)) || readCoordinates(cell).problem?.code === 'half-a-place';

const isDate = ({ filled }: ColumnSample, column: number): boolean => looksLikeDate(filled[column] ?? []);

function pairByName({ columns, filled }: ColumnSample): PlaceColumns | undefined {
  const [lat, lng] = [columnNamed(columns, AXIS_NAMES.lat), columnNamed(columns, AXIS_NAMES.lng)];
  if (lat < 0 || lng < 0) return undefined;
  const fits = [lat, lng].every((column) => {
    const cells = (filled[column] ?? []).slice(0, MOST_TEXTS);
    return cells.length === 0 || share(cells, isHalfPlace) >= SOME;
  });
  return fits ? { kind: 'pair', lat, lng } : undefined;
}

function textColumn(sample: ColumnSample, named: boolean): PlaceColumns | undefined {
  const { columns, filled } = sample;
  const hinted = columnNamed(columns, PLACE_NAMES);
  const column = filled.findIndex((cells, i) => {
    if (named && i !== hinted) return false;
    const few = cells.slice(0, MOST_TEXTS);
    return share(few, isPlaceText) >= (named ? SOME : MOST) && !isDate(sample, i);
  });
  return column < 0 ? undefined : { kind: 'text', column };
}

/** Two neighbours whose numbers lie in the ranges; latitude first where both orders fit. */
function pairByContent({ filled }: ColumnSample, ranges: Ranges, decimals: number): PlaceColumns | undefined {
  const [lats, lngs] = ranges.map((range) =>
    filled.map(
      (cells) =>
        share(cells, isWithin(range)) >= MOST && share(cells, (cell) => decimalsOf(cell) >= decimals) >= 0.5,
    ),
  ) as [boolean[], boolean[]]; // two ranges
  for (const [i] of filled.entries()) {
    if (lats[i] && lngs[i + 1]) return { kind: 'pair', lat: i, lng: i + 1 };
    if (lngs[i] && lats[i + 1]) return { kind: 'pair', lat: i + 1, lng: i };
  }
  return undefined;
}

export function guessPlace(sample: ColumnSample): PlaceColumns | undefined {
  return (
    pairByName(sample) ??
    textColumn(sample, true) ??
    DEGREES.map((ranges, i) => pairByContent(sample, ranges, LEAST_DECIMALS[i] ?? 0)).find(Boolean) ??
    textColumn(sample, false) ??
    METRES.map((ranges) => pairByContent(sample, ranges, 0)).find(Boolean)
  );
}
