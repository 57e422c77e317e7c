/** What is said of the user's own lines. It is always said that they are not the reconstruction. */
import type { Metres } from '../geo/lng-lat.ts';
import type { SideChanges } from '../points/point-store.ts';
import type { Units } from '../session/state.ts';
import type { Verdict } from '../verdict/judge.ts';
import { formatCount, formatLength, METRES, plain } from './figures.ts';

export const RECONSTRUCTION = 'The reconstruction';
export const NOT_THE_RECONSTRUCTION = 'Judged by this line of yours, not by the reconstruction.';

/** In the place of a source. */
export const UNSOURCED = 'A what-if line of yours';

export const whatIfTitle = (name: string): string => `What if: ${name}`;

/** In the place of the map's caveat. */
export const whatIfCaveat = (name: string): string =>
  `${whatIfTitle(name)}. Not the reconstruction; a side is not control.`;

/** What an export is called: a file must say by itself that it was not judged by the reconstruction. */
export const judgedFileName = (name: string, whatIf: string | undefined, ending: string): string =>
  whatIf === undefined
    ? `${name}, judged.${ending}`
    : `${name}, judged by what-if line ${whatIf.replace(/[\\/:*?"<>|]/g, ' ')}.${ending}`;

/** In a narrow column. */
export function standingShort(verdict: Verdict): string {
  if (verdict.kind === 'side') return verdict.side === 'ne' ? 'N/E' : 'S/W';
  return verdict.kind === 'on-line' ? 'On line' : 'No side';
}

/** The farthest that a line is moved on trial. */
export const SHIFT_LIMIT: Metres = 10_000;
/** The field shows thousandths of a unit. */
const FIELD_ERROR: Metres = 1;

/** Which way and how far a line is moved; above 0 to the north and east. */
export function shiftWords(metres: Metres, units: Units): string {
  if (metres === 0) return 'where it is';
  const way = metres > 0 ? 'north and east' : 'south and west';
  return `${plain(formatLength(Math.abs(metres), units))} to the ${way}`;
}

export const shiftedName = (metres: Metres, units: Units): string => `Moved ${shiftWords(metres, units)}`;

/** What moving it would do. */
export const shiftEffect = (count: number): string =>
  count === 0 ? 'No settlement changes side.' : `${settlements(count)} side.`;

const settlements = (count: number): string =>
  count === 1 ? '1 settlement changes' : `${formatCount(count)} settlements change`;

/** A typed shift in the unit that is set, with its sign; undefined for what is no number or goes too far. */
export function readShift(text: string, units: Units): Metres | undefined {
  const sign = text.trim().replace('−', '-').replace(',', '.');
  if (!/^[+-]?\d+(\.\d+)?$/.test(sign)) return undefined;
  const metres = Math.round(Number(sign) * METRES[units]);
  // The limit in miles, rounded as the field shows it, is the limit.
  if (Math.abs(metres) > SHIFT_LIMIT + FIELD_ERROR) return undefined;
  return Math.max(-SHIFT_LIMIT, Math.min(SHIFT_LIMIT, metres));
}

/** As it stands in the field. */
export const shiftText = (metres: Metres, units: Units): string =>
  String(Math.round((metres / METRES[units]) * 1000) / 1000);

export const changesWords = (count: number, total: number): string =>
  count === 0
    ? `None of the ${formatCount(total)} settlements changes side.`
    : `${settlements(count)} side, of ${formatCount(total)}.`;

/** Of places that one of the two lines has no answer for. */
export const atEndsWords = (count: number): string =>
  `${count === 1 ? '1 more has' : `${formatCount(count)} more have`} a side by one of the two lines only: beyond the other’s end there is none.`;

/** What a line changes among a set of imported points. */
export function pointChangesWords(name: string, changes: SideChanges, total: number): string {
  const { ne, sw, line, beyond } = changes;
  const all = ne + sw + line + beyond;
  if (all === 0) return `${name}: none of ${formatCount(total)} points changes side.`;
  const parts = [
    ne > 0 && `${formatCount(ne)} now north and east`,
    sw > 0 && `${formatCount(sw)} now south and west`,
    line > 0 && `${formatCount(line)} now on the line`,
    beyond > 0 && `${formatCount(beyond)} now beyond its ends`,
  ].filter((part) => part !== false);
  return `${name}: ${formatCount(all)} of ${formatCount(total)} points change side, ${parts.join(', ')}.`;
}

/** A vertex by its number, as a reader counts. */
export const vertexWords = (index: number, count: number): string =>
  `Vertex ${formatCount(index + 1)} of ${formatCount(count)}`;

export const legendWords = (name: string): string => `${name}: a what-if line of yours, taken as drawn`;
