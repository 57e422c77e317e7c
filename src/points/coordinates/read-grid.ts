/** UTM figures, MGRS references and plus codes. */
import { bandEdges } from '../../geo/grid.ts';
import { mgrsCell } from '../../geo/mgrs.ts';
import { isFullPlusCode, isShortPlusCode, plusCell } from '../../geo/plus-code.ts';
import { type UtmCell, utmCell } from '../../geo/utm-cell.ts';
import { type Note, type Reading, type Readings, trouble } from './reading.ts';

const PLUS = /^([02-9CFGHJMPQRVWX]{2,8}\+[2-9CFGHJMPQRVWX]{0,7})(?:[ ,].*)?$/;

function readPlus(text: string): Readings | undefined {
  const code = PLUS.exec(text)?.[1];
  if (code === undefined) return undefined;
  if (isFullPlusCode(code)) {
    const cell = plusCell(code);
    if (!cell) return trouble({ code: 'plus-not-a-code', text: code });
    return { readings: [{ at: cell.at, errorMetres: cell.errorMetres, cell: cell.corners, format: 'plus' }] };
  }
  // `35+39` is no code that anyone gives: a short one has four digits or more before its plus.
  if (code.indexOf('+') < 4) return undefined;
  return trouble({ code: isShortPlusCode(code) ? 'plus-short' : 'plus-not-a-code', text: code });
}

const MGRS =
  /^(?:(?:MGRS|USNG)[: ]*)?(\d{1,2}) ?([C-HJ-NP-X]) ?([A-Z]) ?([A-Z])(?: ?(\d{1,10})(?:[ ,/-]+(\d{1,10}))?)?$/;

function readMgrs(text: string): Readings | undefined {
  const [, zone, band = '', column, row, first = '', second] = MGRS.exec(text) ?? [];
  if (zone === undefined) return undefined;
  const half = first.length / 2;
  const [easting, northing] =
    second === undefined ? [first.slice(0, half), first.slice(half)] : [first, second];
  if (easting.length !== northing.length || easting.length > 5 || (second === undefined && half % 1 !== 0))
    return trouble({ code: 'mgrs-digits', digits: `${first} ${second ?? ''}`.trim() });
  const cell = mgrsCell({ zone: Number(zone), band, square: `${column}${row}`, easting, northing });
  if (!cell.ok) return { readings: [], ...(cell.problems[0] && { problem: cell.problems[0] }) };
  const { at, corners, errorMetres, outside } = cell.value;
  const note = outside ? ({ note: 'outside-zone' } as const) : {};
  return { readings: [{ at, errorMetres, cell: corners, format: 'mgrs', ...note }] };
}

// No E among the bands: 64° to 72° S is less likely than "E 591234".
const ZONE = '(?:UTM[: ]*)?(?:ZONE[: ]*)?(\\d{1,2})(?!\\d) ?([CDF-HJ-NP-X])?';
const ZONE_FIRST = new RegExp(`^${ZONE}(?:[ ,:]+|(?=[A-Z\\d]))(.*\\d.*)$`);
const ZONE_LAST = new RegExp(`^(.*\\d.*)[ ,]+${ZONE}$`);
const FIGURE = '(\\d{5,8}(?:\\.\\d{0,9})?)';
const EAST_NORTH = new RegExp(`^(?:E[:= ]*)?${FIGURE}(?: ?M? ?E[ ,]*|[ ,/M]+)(?:N[:= ]*)?${FIGURE} ?M? ?N?$`);
const NORTH_EAST = new RegExp(
  `^${FIGURE} ?M? ?N[ ,]*${FIGURE} ?M? ?E$|^N[:= ]*${FIGURE}[ ,]+E[:= ]*${FIGURE}$`,
);

/** `591,234` and `591234,5`: commas of thousands go, decimal ones become points. */
const plainFigures = (text: string): string =>
  text
    .replaceAll(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (figure) => figure.replaceAll(',', ''))
    .replaceAll(/(?<=\d{5}),(?=\d{1,2}(?!\d))/g, '.');

function eastNorth(text: string): readonly [east: string, north: string] | undefined {
  const [, east, north] = EAST_NORTH.exec(text) ?? [];
  if (east !== undefined && north !== undefined) return [east, north];
  const [, n1, e1, n2, e2] = NORTH_EAST.exec(text) ?? [];
  const [swappedEast, swappedNorth] = [e1 ?? e2, n1 ?? n2];
  return swappedEast !== undefined && swappedNorth !== undefined ? [swappedEast, swappedNorth] : undefined;
}

interface Figures {
  readonly zone: number;
  readonly letter: string | undefined;
  readonly easting: number;
  readonly northing: number;
  readonly step: number;
}

function figures(text: string): Figures | undefined {
  const plain = plainFigures(text);
  const [, firstZone, firstLetter, afterZone = ''] = ZONE_FIRST.exec(plain) ?? [];
  const [, beforeZone = '', lastZone, lastLetter] = ZONE_LAST.exec(plain) ?? [];
  for (const [zone, letter, rest] of [
    [firstZone, firstLetter, afterZone],
    [lastZone, lastLetter, beforeZone],
  ] as const) {
    const found = zone === undefined ? undefined : eastNorth(rest);
    if (!found) continue;
    const decimals = Math.min(...found.map((figure) => figure.split('.')[1]?.length ?? 0));
    const [easting, northing] = found.map(Number) as [number, number]; // two came in
    return { zone: Number(zone), letter, easting, northing, step: 10 ** -decimals };
  }
  return undefined;
}

const isInBand = (cell: UtmCell, band: string): boolean => {
  const [south, north] = bandEdges(band);
  return cell.at[1] >= south - 0.1 && cell.at[1] <= north + 0.1;
};

/** N is north and S is south, but S is more often the band of 32° to 40° N, if the northing lies there. */
function placeFigures({ letter, step, ...place }: Figures): readonly [UtmCell | undefined, Note | undefined] {
  const band = letter === 'N' ? undefined : letter;
  const north = utmCell({ ...place, hemisphere: 'N' }, step, band);
  if (letter === undefined) return [north, 'north-assumed'];
  if (letter === 'N' || (letter === 'S' && north && isInBand(north, 'S'))) return [north, undefined];
  if (letter === 'S') return [utmCell({ ...place, hemisphere: 'S' }, step), undefined];
  const cell = letter < 'N' ? utmCell({ ...place, hemisphere: 'S' }, step, band) : north;
  return [cell, cell && !isInBand(cell, letter) ? 'band-differs' : undefined];
}

function readUtm(text: string): Readings | undefined {
  const found = figures(text);
  if (!found) return undefined;
  const [cell, said] = placeFigures(found);
  if (!cell) return trouble({ code: 'utm-not-a-place', zone: found.zone });
  const note = cell.outside ? 'outside-zone' : said;
  const reading: Reading = { at: cell.at, format: 'utm', errorMetres: found.step / 2 };
  return { readings: [note ? { ...reading, note } : reading] };
}

/** @returns undefined for a text of another form */
export const readGrid = (text: string): Readings | undefined =>
  readPlus(text) ?? readMgrs(text) ?? readUtm(text);
