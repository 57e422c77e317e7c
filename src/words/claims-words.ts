/** Claims in words: what was measured, what the wording allows, and how it came out. */

import type { ClaimCheck } from '../atlas/claim.ts';
import type { Atlas } from '../atlas/nouns.ts';
import { unreachable } from '../geo/result.ts';
import type { Units } from '../session/state.ts';
import type { ClaimResult } from '../verdict/claims/check-claims.ts';
import type { ClaimFigure, FigureName, Quantity } from '../verdict/claims/figure.ts';
import {
  chosenLength,
  compassPoint,
  formatArea,
  formatAzimuth,
  formatLength,
  fullMetres,
  METRES,
  plain,
} from './figures.ts';
import { locale, nameIn, t } from './language.ts';
import { listed } from './lists.ts';
import { leftToRight } from './own-direction.ts';

/** The outcome, with what takes the proof out of it. */
export const outcomeWords = ({ outcome, byConstruction }: ClaimResult): string =>
  byConstruction ? t(`claims.byConstruction.${outcome}`) : t(`claims.outcome.${outcome}`);

const percent = (share: number, digits = 0): string =>
  leftToRight(
    new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: digits }).format(share),
  );

/** Three digits: the boundaries are kilometres off, so more would mean nothing. */
function roughArea(squareMetres: number, units: Units): string {
  const value = squareMetres / METRES[units] ** 2;
  const rounded = new Intl.NumberFormat(locale(), { maximumSignificantDigits: 3 }).format(value);
  return plain({ value: rounded, unit: formatArea(squareMetres, units).unit });
}

/** A measured value to the precision it deserves. */
export function quantityWords(quantity: Quantity, units: Units): string {
  switch (quantity.kind) {
    case 'length':
      return plain(formatLength(quantity.metres, units, quantity.error));
    case 'azimuth':
      return t('claims.azimuth', {
        azimuth: formatAzimuth(quantity.degrees),
        point: compassPoint(quantity.degrees),
      });
    case 'area':
      return roughArea(quantity.squareMetres, units);
    case 'share':
      return percent(quantity.share);
    default:
      return unreachable(quantity);
  }
}

/** The same in full, as it was computed: lengths to the millimetre. */
export function fullQuantity(quantity: Quantity, units: Units): string {
  switch (quantity.kind) {
    case 'length':
      return plain(fullMetres(quantity.metres));
    case 'azimuth':
      return leftToRight(`${quantity.degrees.toFixed(4)}°`);
    case 'area':
      return plain(formatArea(quantity.squareMetres, units));
    case 'share':
      return percent(quantity.share, 2);
    default:
      return unreachable(quantity);
  }
}

/** What a figure may be for the claim to hold; undefined where it decides nothing. */
export function rangeWords({ quantity, within }: ClaimFigure, units: Units): string | undefined {
  if (!within) return undefined;
  const [least, most] = within;
  const length = (metres: number) => chosenLength(metres, units);
  switch (quantity.kind) {
    case 'length':
      return least === 0
        ? t('claims.range.upTo', { most: length(most) })
        : t('claims.range.between', { least: length(least), most: length(most) });
    case 'azimuth':
      return t('claims.range.between', { least: formatAzimuth(least), most: formatAzimuth(most) });
    case 'share':
      return t('claims.range.atLeast', { least: percent(least) });
    case 'area':
      return undefined;
    default:
      return unreachable(quantity);
  }
}

const PARTS = ['ne', 'sw', 'connector', 'river', 'what-if'] as const;

/** What a figure is of: a side in words, a stretch by its name. */
function ofWords(of: string): string {
  const part = PARTS.find((known) => known === of);
  return part ? t(`claims.of.${part}`) : of;
}

/** A working's name, for a list of them. */
export function figureWords({ name, of }: ClaimFigure): string {
  const figure = t(`claims.figure.${name}`);
  return of === undefined ? figure : t('claims.figureOf', { figure, of: ofWords(of) });
}

type Value = (name: FigureName, of?: string) => string;

/** What the map measures, in one sentence a kind. */
function measured(check: ClaimCheck, atlas: Atlas, figures: readonly ClaimFigure[], value: Value): string {
  const name = (id: string) => {
    const known = atlas.places.get(id)?.name;
    return known ? nameIn(known) : id;
  };
  switch (check.kind) {
    case 'between-places':
      return t('claims.measured.betweenPlaces', {
        from: name(check.from),
        to: name(check.to),
        distance: value('distance'),
        azimuth: value('azimuth'),
      });
    case 'line-starts':
      return t('claims.measured.lineStarts', {
        distance: value('line-start-to-place'),
        place: name(check.place),
      });
    case 'line-along-river':
      return figures
        .flatMap(({ name: figure, of = '' }) => {
          const [mean, worst] = [value('river-mean', of), value('river-worst', of)];
          return figure === 'river-mean'
            ? t('claims.measured.alongRiver', { of: ofWords(of), mean, worst })
            : [];
        })
        .join(' ');
    case 'line-through':
      return t('claims.measured.lineThrough', { distance: value('place-to-line'), place: name(check.place) });
    case 'line-toward':
      return t('claims.measured.lineToward', {
        distance: value('place-to-line'),
        place: name(check.place),
        end: value('line-end-to-place'),
        border: value('line-end-to-border'),
      });
    case 'place-at-border':
      return t('claims.measured.placeAtBorder', {
        place: name(check.place),
        distance: value('place-to-border'),
      });
    case 'line-divides': {
      const side = (of: 'ne' | 'sw') =>
        t('claims.measured.sideArea', {
          side: t(`verdict.short.${of}`),
          area: value('area', of),
          share: value('share', of),
        });
      const rest = figures.find((f) => f.name === 'area-beyond')?.quantity;
      const beyond =
        rest?.kind === 'area' && rest.squareMetres > 0
          ? [t('claims.measured.beyondArea', { area: value('area-beyond') })]
          : [];
      return [side('ne'), side('sw'), ...beyond].join(' ');
    }
    case 'none':
      return nameIn(check.why);
    default:
      return unreachable(check);
  }
}

/** What came of a claim: the measured values, or why there are none. */
export function claimSentence({ claim, figures }: ClaimResult, atlas: Atlas, units: Units): string {
  if (claim.check.kind !== 'none' && figures.length === 0) return t('claims.nothing');
  const value: Value = (name, of) => {
    const figure = figures.find((f) => f.name === name && f.of === of);
    return figure ? quantityWords(figure.quantity, units) : t('claims.unknown');
  };
  return measured(claim.check, atlas, figures, value);
}

const COUNTED = ['consistent', 'by-construction', 'not-consistent', 'cannot-be-checked'] as const;

/** How the claims came out, counted; outcomes that none has are left out. */
export function claimsSummary(results: readonly ClaimResult[]): string {
  const kindOf = ({ outcome, byConstruction }: ClaimResult) => (byConstruction ? 'by-construction' : outcome);
  const parts = COUNTED.map((kind) => ({
    kind,
    count: results.filter((result) => kindOf(result) === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`claims.counted.${kind}`, { count }));
  return t('claims.summary', { total: results.length, list: listed(parts) });
}
