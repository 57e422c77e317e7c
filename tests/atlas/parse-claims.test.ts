import { expect, test } from 'vitest';
import { parseAtlas } from '../../src/atlas/parse.ts';
import { readTexts } from '../support/real-atlas.ts';

interface ClaimJson {
  id: string;
  source: string;
  check: Record<string, unknown>;
}

function problemAfter(id: string, change: (claim: ClaimJson) => void) {
  const texts = readTexts();
  const claims: ClaimJson[] = JSON.parse(texts.claims);
  const claim = claims.find((c) => c.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  change(claim);
  const parsed = parseAtlas({ ...texts, claims: JSON.stringify(claims) }, 'test');
  return parsed.ok ? undefined : parsed.problems[0];
}

test('every claim has a statement in both languages, and every check a tolerance', () => {
  const parsed = parseAtlas(readTexts(), 'test');
  const claims = parsed.ok ? parsed.value.claims : [];
  expect(claims.length).toBeGreaterThan(10);
  for (const { statement, check, tolerance } of claims) {
    expect(statement.ar).toMatch(/\p{Script=Arabic}/u);
    expect(tolerance === null).toBe(check.kind === 'none');
  }
});

test('a claim by a source that is not on record is refused', () => {
  const problem = problemAfter('tabqa-raqqa', (claim) => {
    claim.source = 'hearsay';
  });
  expect(problem).toEqual({
    code: 'source-unknown',
    file: 'claims.json',
    record: 'tabqa-raqqa',
    source: 'hearsay',
  });
});

test.each([
  ['tabqa-raqqa', 'to', 'atlantis'],
  ['through-deir-el-zour', 'place', 'atlantis'],
  ['along-euphrates', 'river', 'styx'],
  ['al-bukamal-border', 'country', 'XX'],
  ['divides-province', 'governorate', 'SY-XX'],
])('the claim %s about a %s that is not on the map is refused', (id, key, unknown) => {
  const problem = problemAfter(id, (claim) => {
    claim.check[key] = unknown;
  });
  expect(problem).toMatchObject({ code: 'name-unknown', file: 'claims.json', name: unknown });
});

test.each([
  ['a kind that no code knows', { kind: 'rumour' }],
  ['a tolerance under 0', { kind: 'line-starts', place: 'tabqa', toleranceMetres: -1 }],
  ['a share over 1', { kind: 'line-divides', governorate: 'SY-DY', leastShare: 1.5 }],
])('a check with %s is refused', (_, check) => {
  const problem = problemAfter('starts-at-tabqa', (claim) => {
    claim.check = check;
  });
  expect(problem).toMatchObject({ code: 'file-shape', file: 'claims.json' });
});
