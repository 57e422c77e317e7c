/** Claims in words: what was measured, what the wording allows, and how it came out. */

import type { ClaimCheck } from '../atlas/claim.ts';
import type { Atlas } from '../atlas/nouns.ts';
import { unreachable } from '../geo/result.ts';
import type { Units } from '../session/state.ts';
import type { ClaimResult, Outcome } from '../verdict/claims/check-claims.ts';
import type { ClaimFigure, FigureName, Quantity } from '../verdict/claims/figure.ts';
import {
  compassPoint,
  formatArea,
  formatAzimuth,
  formatLength,
  fullMetres,
  METRES,
  plain,
} from './figures.ts';
import { t } from './language.ts';

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  consistent: 'Consistent',
  'not-consistent': 'Not consistent',
  'cannot-be-checked': 'Cannot be checked here',
};

/** The outcome, with what takes the proof out of it. */
export const outcomeWords = ({ outcome, byConstruction }: ClaimResult): string =>
  byConstruction ? `${OUTCOME_WORDS[outcome]}, by construction` : OUTCOME_WORDS[outcome];

const percent = (share: number, digits = 0): string =>
  new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: digits }).format(share);

/** Three digits: the boundaries are kilometres off, so more would mean nothing. */
function roughArea(squareMetres: number, units: Units): string {
  const value = squareMetres / METRES[units] ** 2;
  const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);
  return plain({ value: rounded, unit: formatArea(squareMetres, units).unit });
}

/** A measured value to the precision it deserves. */
export function quantityWords(quantity: Quantity, units: Units): string {
  switch (quantity.kind) {
    case 'length':
      return plain(formatLength(quantity.metres, units, quantity.error));
    case 'azimuth':
      return `${formatAzimuth(quantity.degrees)} (${compassPoint(quantity.degrees)})`;
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
      return `${quantity.degrees.toFixed(4)}°`;
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
  // A tolerance was chosen, not measured: 3 km, not 3.00.
  const length = (metres: number) => {
    const { value, unit } = formatLength(metres, units);
    return plain({ value: value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''), unit });
  };
  switch (quantity.kind) {
    case 'length':
      return least === 0 ? `up to ${length(most)}` : `${length(least)} to ${length(most)}`;
    case 'azimuth':
      return `${formatAzimuth(least)} to ${formatAzimuth(most)}`;
    case 'share':
      return `at least ${percent(least)}`;
    case 'area':
      return undefined;
    default:
      return unreachable(quantity);
  }
}

const FIGURE_WORDS: Readonly<Record<FigureName, string>> = {
  distance: 'Distance, WGS84 geodesic',
  azimuth: 'Azimuth',
  'line-start-to-place': 'From the town’s point to the line’s start',
  'river-mean': 'Line to river, mean',
  'river-worst': 'Line to river, worst',
  'place-to-line': 'From the town’s point to the line',
  'place-to-border': 'From the town’s point to the border',
  'line-end-to-border': 'From the line’s end to the border',
  'line-end-to-place': 'From the line’s end to the town’s point',
  area: 'Area on the ellipsoid',
  share: 'Share of the area',
  'area-beyond': 'Area beyond the line’s ends, on neither side',
  'area-whole': 'Whole area',
};

/** What a figure is of: a side in words, a stretch by its name. */
function ofWords(of: string): string {
  if (of === 'ne' || of === 'sw') return t(`verdict.short.${of}`).toLowerCase();
  if (of === 'what-if') return 'what-if line';
  return of === 'connector' ? 'schematic connector' : `${of} stretch`;
}

/** A working's name, for a list of them. */
export const figureWords = ({ name, of }: ClaimFigure): string =>
  of === undefined ? FIGURE_WORDS[name] : `${FIGURE_WORDS[name]}, ${ofWords(of)}`;

type Value = (name: FigureName, of?: string) => string;

/** What the map measures, in one sentence a kind. */
function measured(check: ClaimCheck, atlas: Atlas, figures: readonly ClaimFigure[], value: Value): string {
  const name = (id: string) => atlas.places.get(id)?.name.en ?? id;
  switch (check.kind) {
    case 'between-places':
      return `From ${name(check.from)} to ${name(check.to)} it is ${value('distance')} at an azimuth of ${value('azimuth')}.`;
    case 'line-starts':
      return `The line begins ${value('line-start-to-place')} from the point of ${name(check.place)}.`;
    case 'line-along-river':
      return figures
        .flatMap(({ name: figure, of = '' }) =>
          figure === 'river-mean'
            ? `The ${ofWords(of)} is ${value('river-mean', of)} from the river on average, ${value('river-worst', of)} at worst.`
            : [],
        )
        .join(' ');
    case 'line-through':
      return `The line passes ${value('place-to-line')} from the point of ${name(check.place)}.`;
    case 'line-toward':
      return `The line passes ${value('place-to-line')} from the point of ${name(check.place)} and ends ${value('line-end-to-place')} from it, ${value('line-end-to-border')} from the border as drawn.`;
    case 'place-at-border':
      return `The point of ${name(check.place)} is ${value('place-to-border')} from the border as drawn, which is approximate.`;
    case 'line-divides': {
      const side = (of: 'ne' | 'sw') =>
        `${t(`verdict.short.${of}`)}: about ${value('area', of)} (${value('share', of)})`;
      const rest = figures.find((f) => f.name === 'area-beyond')?.quantity;
      const beyond =
        rest?.kind === 'area' && rest.squareMetres > 0
          ? ` Beyond the line’s ends, on neither side: about ${value('area-beyond')}.`
          : '';
      return `${side('ne')}. ${side('sw')}.${beyond}`;
    }
    case 'none':
      return check.why.en;
    default:
      return unreachable(check);
  }
}

/** What came of a claim: the measured values, or why there are none. */
export function claimSentence({ claim, figures }: ClaimResult, atlas: Atlas, units: Units): string {
  if (claim.check.kind !== 'none' && figures.length === 0) {
    return 'With this line nothing of the kind can be measured.';
  }
  const value: Value = (name, of) => {
    const figure = figures.find((f) => f.name === name && f.of === of);
    return figure ? quantityWords(figure.quantity, units) : 'unknown';
  };
  return measured(claim.check, atlas, figures, value);
}

const OUTCOME_COUNTS = {
  consistent: 'consistent',
  'by-construction': 'consistent by construction',
  'not-consistent': 'not consistent',
  'cannot-be-checked': 'cannot be checked here',
} as const;

/** How the claims came out, counted; outcomes that none has are left out. */
export function claimsSummary(results: readonly ClaimResult[]): string {
  const kindOf = ({ outcome, byConstruction }: ClaimResult) => (byConstruction ? 'by-construction' : outcome);
  const parts = (Object.keys(OUTCOME_COUNTS) as (keyof typeof OUTCOME_COUNTS)[]) // its own keys
    .map((kind) => ({ kind, count: results.filter((result) => kindOf(result) === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${OUTCOME_COUNTS[kind]}`);
  return `Of ${results.length} statements, ${parts.join(', ')}.`;
}
