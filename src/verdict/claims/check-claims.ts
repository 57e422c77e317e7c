/** The product's third sentence: what the report says that a map can check, against what the map measures. */
import type { Claim, ClaimCheck } from '../../atlas/claim.ts';
import type { Atlas } from '../../atlas/nouns.ts';
import { riverFeatures } from '../../atlas/parse-claims.ts';
import { type ClaimFigure, isWithin } from './figure.ts';
import { measureClaim } from './measure-claim.ts';

type Outcome = 'consistent' | 'not-consistent' | 'cannot-be-checked';

export interface ClaimResult {
  readonly claim: Claim;
  readonly outcome: Outcome;
  /** It could not have come out otherwise: the line was built to fit. Never so of a what-if line. */
  readonly byConstruction: boolean;
  /** The working: what was measured, and the range of what decides. */
  readonly figures: readonly ClaimFigure[];
  /** What the figures rest on. */
  readonly sources: readonly string[];
}

const BORDERS = 'natural-earth-admin';

/** The records behind a check's figures. */
function sourcesOf({ line, places, governorates, backdrop }: Atlas, check: ClaimCheck): string[] {
  const named = [
    'place' in check ? check.place : undefined,
    'from' in check ? check.from : undefined,
    'to' in check ? check.to : undefined,
  ];
  const onLine = check.kind !== 'none' && check.kind !== 'between-places' && check.kind !== 'place-at-border';
  const ids = [
    ...named.flatMap((id) => places.get(id ?? '')?.sources ?? []),
    ...(onLine ? line.sources : []),
    ...('country' in check ? [BORDERS] : []),
    ...('governorate' in check ? (governorates.get(check.governorate)?.sources ?? []) : []),
    ...('river' in check
      ? riverFeatures(backdrop, check.river).flatMap(({ properties }) => properties?.sources ?? [])
      : []),
  ];
  return [...new Set<string>(ids)];
}

function checkClaim(atlas: Atlas, claim: Claim): ClaimResult {
  const figures = measureClaim(atlas, claim.check);
  const deciding = figures.filter(({ within }) => within);
  const outcome =
    deciding.length === 0 ? 'cannot-be-checked' : deciding.every(isWithin) ? 'consistent' : 'not-consistent';
  const byConstruction =
    claim.byConstruction !== null && atlas.line.origin === 'reconstruction' && outcome === 'consistent';
  return { claim, outcome, byConstruction, figures, sources: sourcesOf(atlas, claim.check) };
}

/** Every claim with its outcome, in the order of the data. */
export const checkClaims = (atlas: Atlas): readonly ClaimResult[] =>
  atlas.claims.map((claim) => checkClaim(atlas, claim));
