/** What is said of the user's own lines. It is always said that they are not the reconstruction. */
import type { Side } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';
import type { SideChanges } from '../points/point-store.ts';
import type { Units } from '../session/state.ts';
import type { Verdict } from '../verdict/judge.ts';
import { chosenLength, formatLength, METRES, plain } from './figures.ts';
import { t } from './language.ts';
import { listed } from './lists.ts';

/** In the place of the map's caveat. */
export const whatIfCaveat = (name: string): string => t('whatIf.caveat', { name });

export const legendWords = (name: string): string => t('whatIf.legend', { name });

/** What an export is called: a file must say by itself that it was not judged by the reconstruction. */
export const judgedFileName = (name: string, whatIf: string | undefined, ending: string): string =>
  whatIf === undefined
    ? t('whatIf.file.judged', { name, ending })
    : t('whatIf.file.judgedBy', { name, ending, line: whatIf.replace(/[\\/:*?"<>|]/g, ' ') });

const kindOf = (verdict: Verdict) => (verdict.kind === 'side' ? verdict.side : verdict.kind);

/** In a narrow column. */
export const standingShort = (verdict: Verdict): string => t(`whatIf.changes.short.${kindOf(verdict)}`);

/** The same where it is read out. */
export const standingInFull = (verdict: Verdict): string => t(`places.standing.${kindOf(verdict)}`);

/** The farthest that a line is moved on trial. */
export const SHIFT_LIMIT: Metres = 10_000;
/** The field shows thousandths of a unit. */
const FIELD_ERROR: Metres = 1;

const toward = (metres: Metres) => (metres > 0 ? 'ne' : 'sw');
const far = (metres: Metres, units: Units) => plain(formatLength(Math.abs(metres), units));

/** Which way and how far a line is moved; above 0 to the north and east. */
export const shiftWords = (metres: Metres, units: Units): string =>
  metres === 0 ? t('whatIf.shift.none') : t(`whatIf.shift.${toward(metres)}`, { far: far(metres, units) });

/** An end of the scale of shifts. */
export const shiftEnd = (side: Side, units: Units): string =>
  t(`points.signed.${side}`, { length: chosenLength(SHIFT_LIMIT, units) });

export const shiftedName = (metres: Metres, units: Units): string =>
  t(`whatIf.shift.name.${toward(metres)}`, { far: far(metres, units) });

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
  count === 0 ? t('whatIf.changes.none', { total }) : t('whatIf.changes.some', { count, total });

/** What a line changes among a set of imported points. */
export function pointChangesWords(name: string, changes: SideChanges, total: number): string {
  const count = changes.ne + changes.sw + changes.line + changes.beyond;
  if (count === 0) return t('whatIf.points.none', { name, total });
  const ways = (['ne', 'sw', 'line', 'beyond'] as const)
    .filter((way) => changes[way] > 0)
    .map((way) => t(`whatIf.points.${way}`, { count: changes[way] }));
  return t('whatIf.points.some', { name, count, total, ways: listed(ways) });
}
