import * as v from 'valibot';
import type { Claim, ClaimCheck } from './claim.ts';
import { fileName } from './files.ts';
import type { Atlas, Names } from './nouns.ts';
import { Refusal, readShape, type Texts } from './refusal.ts';

const text = v.pipe(v.string(), v.minLength(1));
const sentence = v.object({ en: text, ar: text });
const metres = v.pipe(v.number(), v.finite(), v.minValue(0));
const degrees = v.pipe(v.number(), v.minValue(0), v.maxValue(360));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const check: v.GenericSchema<unknown, ClaimCheck> = v.variant('kind', [
  v.object({
    kind: v.literal('between-places'),
    from: text,
    to: text,
    metres,
    toleranceMetres: metres,
    azimuth: degrees,
    toleranceDegrees: degrees,
  }),
  v.object({ kind: v.literal('line-starts'), place: text, toleranceMetres: metres }),
  v.object({ kind: v.literal('line-along-river'), river: text, toleranceMetres: metres }),
  v.object({ kind: v.literal('line-through'), place: text, toleranceMetres: metres }),
  v.object({ kind: v.literal('line-toward'), place: text, country: text, toleranceMetres: metres }),
  v.object({ kind: v.literal('place-at-border'), place: text, country: text, toleranceMetres: metres }),
  v.object({ kind: v.literal('line-divides'), governorate: text, leastShare: share }),
  v.object({ kind: v.literal('none'), why: sentence }),
]);

const claimsFile = v.array(
  v.object({
    id: text,
    source: text,
    statement: sentence,
    check,
    tolerance: v.nullable(sentence),
    byConstruction: v.nullable(sentence),
  }),
);

/** The features of a river: they are numbered `euphrates-1`, `euphrates-2` … from its source. */
export const riverFeatures = ({ rivers }: Atlas['backdrop'], river: string): readonly GeoJSON.Feature[] =>
  rivers.features.filter(({ id }) => String(id).replace(/-\d+$/, '') === river);

export const countryFeature = (
  { countries }: Atlas['backdrop'],
  country: string,
): GeoJSON.Feature | undefined => countries.features.find(({ id }) => id === country);

export const countryName = (backdrop: Atlas['backdrop'], country: string): Names | undefined =>
  countryFeature(backdrop, country)?.properties?.name as Names | undefined; // by the data's own build

/** What a check names, under the key that names it: each must be on the map. */
function* unknownNames(check: ClaimCheck, atlas: Omit<Atlas, 'claims' | 'version'>): Generator<string> {
  for (const key of ['place', 'from', 'to'] as const) {
    const id = (check as Readonly<Record<string, unknown>>)[key]; // any of the union's keys
    if (typeof id === 'string' && !atlas.places.has(id)) yield id;
  }
  if ('river' in check && riverFeatures(atlas.backdrop, check.river).length === 0) yield check.river;
  if ('country' in check && !countryFeature(atlas.backdrop, check.country)) yield check.country;
  if ('governorate' in check && !atlas.governorates.has(check.governorate)) yield check.governorate;
}

/** The claims, each by a source on record and about things that are on the map. */
export function parseClaims(texts: Texts, atlas: Omit<Atlas, 'claims' | 'version'>): readonly Claim[] {
  const claims = readShape(texts, 'claims', claimsFile);
  const file = fileName('claims');
  claims.forEach(({ id, source, check }, i) => {
    if (!atlas.sources.has(source)) throw new Refusal({ file, code: 'source-unknown', record: id, source });
    const [unknown] = unknownNames(check, atlas);
    if (unknown !== undefined) {
      throw new Refusal({ file, code: 'name-unknown', where: `${i}.check`, name: unknown });
    }
  });
  return claims;
}
