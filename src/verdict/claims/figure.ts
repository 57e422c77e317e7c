/** What a claim is checked by: measured values by name, and the range that each may have. */
import type { Degrees, Metres } from '../../geo/lng-lat.ts';

export type FigureName =
  | 'distance'
  | 'azimuth'
  | 'line-start-to-place'
  | 'river-mean'
  | 'river-worst'
  | 'place-to-line'
  | 'place-to-border'
  | 'line-end-to-border'
  | 'line-end-to-place'
  | 'area'
  | 'share'
  | 'area-beyond'
  | 'area-whole';

/** Unrounded. `share` is of 1, `area` in square metres; `error`: what the places' own errors make of a length. */
export type Quantity =
  | { readonly kind: 'length'; readonly metres: Metres; readonly error: Metres }
  | { readonly kind: 'azimuth'; readonly degrees: Degrees }
  | { readonly kind: 'area'; readonly squareMetres: number }
  | { readonly kind: 'share'; readonly share: number };

export interface ClaimFigure {
  readonly name: FigureName;
  /** What of: a stretch's id, a side, or nothing where the claim itself says it. */
  readonly of?: string;
  readonly quantity: Quantity;
  /** In the quantity's own unit; a figure without a range is a working and decides nothing. */
  readonly within?: readonly [least: number, most: number];
}

export const figureValue = (quantity: Quantity): number => {
  switch (quantity.kind) {
    case 'length':
      return quantity.metres;
    case 'azimuth':
      return quantity.degrees;
    case 'area':
      return quantity.squareMetres;
    case 'share':
      return quantity.share;
  }
};

/** Whether a figure lies in its range, ends included; azimuths go round, so 350° lies between −10 and 10. */
export function isWithin({ quantity, within }: ClaimFigure): boolean {
  if (!within) return true;
  const [least, most] = within;
  const value = figureValue(quantity);
  const turns = quantity.kind === 'azimuth' ? [-360, 0, 360] : [0];
  return turns.some((turn) => value + turn >= least && value + turn <= most);
}

export const lengthFigure = (
  name: FigureName,
  metres: Metres,
  { error = 0, ...more }: Pick<ClaimFigure, 'of' | 'within'> & { readonly error?: Metres } = {},
): ClaimFigure => ({ name, quantity: { kind: 'length', metres, error }, ...more });
