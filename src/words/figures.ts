/** Figures as they are read: a value, and a unit that is set in a lighter tone after a thin space. */
import type { Degrees, Metres } from '../geo/lng-lat.ts';
import type { Units } from '../session/state.ts';
import { language, locale, t } from './language.ts';
import { leftToRight } from './own-direction.ts';

export interface Figure {
  readonly value: string;
  /** Its sign. */
  readonly unit: string;
  /** The unit as it is read out. */
  readonly inFull: string;
}

export const METRES = { km: 1000, mi: 1609.344, nmi: 1852, m: 1, ft: 0.3048 } as const;
/** In the place of less than one of a unit. */
export const SMALL = { km: 'm', mi: 'ft', nmi: 'm' } as const;

/** A value with its unit. */
export const figureIn = (value: string, unit: keyof typeof METRES | `${keyof typeof METRES}2`): Figure => ({
  value,
  unit: t(`units.${unit}`),
  inFull: t(`units.inFull.${unit}`),
});

const decimals = (value: number, digits: number): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );

/** Decimals that a figure deserves: no more than its error lets stand. An error of 1.4 km leaves tenths of a kilometre. */
function deserved(value: number, error: number): number {
  const usual = value < 99.995 ? 2 : 1;
  return error > 0 ? Math.max(0, Math.min(usual, 1 - Math.floor(Math.log10(error)))) : usual;
}

/**
 * A length to the precision it deserves: two decimals of the unit under a hundred, one above, fewer where its error
 * is larger; whole metres (feet) under one unit. The full value is `fullMetres`.
 */
export function formatLength(metres: Metres, units: Units, error: Metres = 0): Figure {
  const value = metres / METRES[units];
  if (value < 0.9995) return figureIn(decimals(metres / METRES[SMALL[units]], 0), SMALL[units]);
  return figureIn(decimals(value, deserved(value, error / METRES[units])), units);
}

/** An area in squares of the unit; in square metres (feet) under a hundredth of one. */
export function formatArea(squareMetres: number, units: Units): Figure {
  const value = squareMetres / METRES[units] ** 2;
  if (value < 0.01) {
    const small = SMALL[units];
    return figureIn(decimals(squareMetres / METRES[small] ** 2, 0), `${small}2`);
  }
  return figureIn(decimals(value, value < 99.995 ? 2 : 1), `${units}2`);
}

/** The full value, to the millimetre. */
export const fullMetres = (metres: Metres): Figure => figureIn(decimals(metres, 3), 'm');

export const formatAzimuth = (degrees: Degrees | undefined): string =>
  degrees === undefined ? '—' : leftToRight(`${decimals((Math.round(degrees * 10) % 3600) / 10, 1)}°`);

const POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** The nearest of the eight compass points, in words. */
export function compassPoint(degrees: Degrees): string {
  const point = POINTS[Math.round(degrees / 45) % 8];
  return point ? t(`compass.${point}`) : '';
}

/** Between a figure and its unit, where no line breaks: thin, except before Arabic letters, which would seem to touch the figure. */
export const unitGap = (): string => (language() === 'ar' ? '\u00a0' : '\u202f');

/** Figure and unit in one text. */
export const plain = ({ value, unit }: Omit<Figure, 'inFull'>): string => value + unitGap() + unit;

/** How large an error is: sign and figure keep together, the unit comes after both. */
export const plusMinus = ({ value, unit }: Omit<Figure, 'inFull'>): string =>
  plain({ value: leftToRight(`±\u202f${value}`), unit });

/** A length that was chosen, not measured: 3 km, not 3.00. */
export function chosenLength(metres: Metres, units: Units): string {
  const { value, unit } = formatLength(metres, units);
  return plain({ value: value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''), unit });
}

export const formatCount = (count: number): string => decimals(count, 0);

/** `2017-09` → `September 2017`. */
export const monthWords = (month: string): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  );

/** Lengths as typed, `10, 25.5 50`, in metres; undefined where any is not a number above 0 or there are more than eight. */
export function readLengths(text: string, units: Units, max: Metres): readonly Metres[] | undefined {
  const lengths = text
    .split(/[\s,;،]+/)
    .map((t) => (/^\d+(\.\d+)?$/.test(t) ? Number(t) * METRES[units] : Number.NaN));
  const good = lengths.length > 0 && lengths.length <= 8 && lengths.every((m) => m > 0 && m <= max);
  return good ? lengths : undefined;
}
