import { checkClaims } from '../../verdict/claims/check-claims.ts';
import { perAtlas } from '../per-atlas.ts';

/** How each claim of the report came out. */
export const claimResults = perAtlas(checkClaims);
