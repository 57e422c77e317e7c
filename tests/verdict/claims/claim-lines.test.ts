import { Geodesic } from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import type { Position } from '../../../src/geo/lng-lat.ts';
import { checkClaims } from '../../../src/verdict/claims/check-claims.ts';
import { type ClaimLine, claimGround, claimLines } from '../../../src/verdict/claims/claim-lines.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

const atlas = readRealAtlas();
const checkOf = (id: string) => {
  const claim = atlas.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim.check;
};
const metres = ({ from, to }: ClaimLine): number =>
  Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 as number; // asked for by the standard mask

test('the line of Tabqa and Raqqa joins their published points', () => {
  const [line, ...more] = claimLines(atlas, checkOf('tabqa-raqqa'));
  expect(more).toEqual([]);
  expect(line?.from).toEqual([39.00788, 35.95283]);
  expect(line?.to).toEqual([38.54828, 35.83758]);
  expect(line?.errorMetres).toBeCloseTo(Math.hypot(1000, 1000), 6);
});

test('each line is as long as the figure that the claim was measured by', () => {
  const lengths = checkClaims(atlas).flatMap(({ claim, figures }) =>
    claimLines(atlas, claim.check).map((line, i) => ({ id: claim.id, line, figure: figures[i]?.quantity })),
  );
  expect(lengths.map(({ id }) => id)).toEqual([
    'tabqa-raqqa',
    'starts-at-tabqa',
    'through-deir-el-zour',
    'toward-al-bukamal',
    'toward-al-bukamal',
    'al-bukamal-border',
  ]);
  for (const { id, line, figure } of lengths) {
    if (figure?.kind !== 'length') throw new Error(`${id} is measured by a length`);
    // Feet on the line are rounded to 1e-7°, a centimetre.
    expect(Math.abs(metres(line) - figure.metres), id).toBeLessThan(0.02);
  }
});

test('what no map can tell has no ground to show', () => {
  expect(claimGround(atlas, checkOf('fighters'))).toEqual([]);
});

test('the claim about the province shows the whole of it, that about the river the whole line', () => {
  const lngs = (places: readonly Position[]) => places.map(([lng]) => lng);
  const province = lngs(claimGround(atlas, checkOf('divides-province')));
  expect(Math.min(...province)).toBeLessThan(39.5);
  expect(Math.max(...province)).toBeGreaterThan(40.9);
  expect(claimGround(atlas, checkOf('along-euphrates'))[0]).toEqual(atlas.line.coords[0]);
});
