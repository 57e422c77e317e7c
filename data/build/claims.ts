import { assert } from './fail.ts';
import { readTable } from './tables.ts';

/** A claim as reviewed; the app's own parser knows the rest of its shape. */
interface ClaimRow {
  readonly id: string;
  readonly source: string;
}

/** What the sources on record claim, in our words. */
export function buildClaims(sources: readonly { readonly id: string }[]): readonly ClaimRow[] {
  const claims = readTable<ClaimRow[]>('claims');
  const known = new Set(sources.map(({ id }) => id));
  for (const { id, source } of claims) {
    assert(
      known.has(source),
      `The claim ${id} is by ${source}, which is not in tables/sources.json: add it.`,
    );
  }
  assert(new Set(claims.map(({ id }) => id)).size === claims.length, 'Two claims have one id.');
  return claims;
}
