/** What a report says of the line, in our words, and how a map can be asked whether it fits. Data, so that another report can be added. */
import type { Degrees, Metres } from '../geo/lng-lat.ts';

interface Sentence {
  readonly en: string;
  readonly ar: string;
}

/** What is measured, and how far it may be from what was said. A place, a country or a governorate is meant by its id. */
export type ClaimCheck =
  /** So far from one place to the other, and in this direction. */
  | {
      readonly kind: 'between-places';
      readonly from: string;
      readonly to: string;
      readonly metres: Metres;
      readonly toleranceMetres: Metres;
      readonly azimuth: Degrees;
      readonly toleranceDegrees: Degrees;
    }
  | { readonly kind: 'line-starts'; readonly place: string; readonly toleranceMetres: Metres }
  /** Nowhere farther than the tolerance from the river. */
  | { readonly kind: 'line-along-river'; readonly river: string; readonly toleranceMetres: Metres }
  | { readonly kind: 'line-through'; readonly place: string; readonly toleranceMetres: Metres }
  /** The line comes as near to the place as the tolerance on its way to the country's border. */
  | {
      readonly kind: 'line-toward';
      readonly place: string;
      readonly country: string;
      readonly toleranceMetres: Metres;
    }
  | {
      readonly kind: 'place-at-border';
      readonly place: string;
      readonly country: string;
      readonly toleranceMetres: Metres;
    }
  /** Each side has at least this share of the governorate. */
  | { readonly kind: 'line-divides'; readonly governorate: string; readonly leastShare: number }
  | { readonly kind: 'none'; readonly why: Sentence };

export interface Claim {
  readonly id: string;
  /** Who says so. */
  readonly source: string;
  readonly statement: Sentence;
  readonly check: ClaimCheck;
  /** What tolerance the wording implies, and why. */
  readonly tolerance: Sentence | null;
  /** Why the reconstruction fits whatever the truth is: it was built so. Null where it could have failed. */
  readonly byConstruction: Sentence | null;
}
