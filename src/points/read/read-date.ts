/** Dates as tables have them. */
import { asciiDigits } from '../coordinates/degrees.ts';
import type { DateOrder } from '../file.ts';
import { monthOf } from './month-names.ts';

const NUMERIC = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T ,]+(.+))?$/;
const NAMED =
  /^(?:\p{L}{2,9}\.?,? )?(?:(\d{1,2})[ -]+([\p{L} ]+)|([\p{L} ]+) (\d{1,2}))\.?,?[ -]+(\d{4}|\d{2})(?:[T ,]+(.+))?$/u;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?Z?)?$/;
const TIME =
  /^(\d{1,2})(?::(\d{2}))(?::(\d{2})(?:[.,](\d{1,9}))?)? ?([ap]\.?m\.?|[صم])? ?(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;

const MINUTE = 60_000;
/** Two digits of a year: up to 68 they are of this century (as in POSIX). */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year + (year <= 68 ? 2000 : 1900);
};

/** Milliseconds after midnight UTC; undefined for what is no time of day. */
function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return 0;
  const [, hour, minute = '0', second = '0', fraction = '', half, zone] = TIME.exec(text.trim()) ?? [];
  if (hour === undefined) return undefined;
  const twelve = half !== undefined;
  const hours = twelve ? (Number(hour) % 12) + (/^[pم]/i.test(half) ? 12 : 0) : Number(hour);
  if (hours > 24 || (twelve && Number(hour) > 12) || Number(minute) > 59 || Number(second) > 60)
    return undefined;
  const [, sign, zoneHours = '0', zoneMinutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  const ahead = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const seconds = Number(second) + Number(`0.${fraction || '0'}`);
  return (hours * 60 + Number(minute) - ahead) * MINUTE + Math.round(seconds * 1000);
}

function made(year: number, month: number, day: number, time: string | undefined): number | undefined {
  const midnight = new Date(Date.UTC(2000, month - 1, day));
  midnight.setUTCFullYear(year, month - 1, day);
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  const after = exists ? timeOf(time) : undefined;
  return after === undefined ? undefined : midnight.getTime() + after;
}

function numericDate(
  [, a = '', b = '', c = '', time]: RegExpExecArray,
  order: DateOrder,
): number | undefined {
  // Four digits first are a year whatever the order; a year of two digits stands last.
  if (a.length === 4) return made(Number(a), Number(b), Number(c), time);
  if (order === 'ymd' || a.length > 2 || c.length === 1 || c.length === 3) return undefined;
  const [day, month] = order === 'dmy' ? [a, b] : [b, a];
  return made(fullYear(c), Number(month), Number(day), time);
}

/**
 * A date with or without a time: ISO 8601, numbers in any order, months by name in English, French and Arabic. A time
 * without a zone is taken as UTC.
 *
 * @param order of the numbers, where they do not tell it themselves
 * @returns milliseconds since 1970 UTC; undefined for what is no date, 31 February among it
 */
export function readDate(text: string, order: DateOrder): number | undefined {
  const plain = asciiDigits(text.replaceAll(/[\u200e\u200f\u061c]/g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (plain.length < 6 || plain.length > 50) return undefined;
  const numeric = NUMERIC.exec(plain);
  if (numeric) return numericDate(numeric, order);
  const [, year, month, day, hour, minute, second = '00'] = COMPACT.exec(plain) ?? [];
  if (year !== undefined)
    return made(Number(year), Number(month), Number(day), hour && `${hour}:${minute}:${second}`);
  const [, dayFirst, nameAfter, nameBefore, dayAfter, namedYear = '', time] = NAMED.exec(plain) ?? [];
  const named = monthOf(nameAfter ?? nameBefore ?? '');
  if (named === undefined) return undefined;
  return made(fullYear(namedYear), named, Number(dayFirst ?? dayAfter), time);
}
