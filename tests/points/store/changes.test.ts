import { expect, test } from 'vitest';
import { lineFrom } from '../../../src/atlas/line-of.ts';
import { withLine } from '../../../src/atlas/with-line.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { groundOf } from '../../support/ground.ts';
import { held } from '../../support/held-points.ts';
import { place } from '../../support/place.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

const base = readRealAtlas();
const made = lineFrom(
  [
    [38.6, 35.2],
    [39.5, 35.1],
    [40.2, 34.6],
    [40.9, 34.2],
  ],
  base.line,
  { name: 'Desert road' },
);
if (!made.ok) throw new Error('The test’s own line is refused.');
const other = withLine(base, made.value.line);

/** A grid over both lines. */
const spots = Array.from({ length: 900 }, (_, i) =>
  place(38.7 + (i % 30) * 0.07, 34.3 + Math.floor(i / 30) * 0.06),
);
const csv = ['lat,lon', ...spots.map(([lng, lat]) => `${lat},${lng}`)].join('\n');
const kinds = { ne: 'ne', sw: 'sw', 'on-line': 'line', undecided: 'beyond' } as const;
const sideBy = (atlas: typeof base, at: (typeof spots)[number]) => {
  const { verdict } = judge(atlas, at);
  return kinds[verdict.kind === 'side' ? verdict.side : verdict.kind];
};

test('what another line changes is what judging each point by both lines says', async () => {
  const { store } = await held(csv);
  expect(store.changesFrom(groundOf(base))).toEqual({ ne: 0, sw: 0, line: 0, beyond: 0 });
  await store.judgeBy(groundOf(other));
  const expected = { ne: 0, sw: 0, line: 0, beyond: 0 };
  for (const at of spots) {
    const [before, after] = [sideBy(base, at), sideBy(other, at)];
    if (before !== after) expected[after]++;
  }
  expect(expected.ne).toBeGreaterThan(100);
  expect(store.changesFrom(groundOf(base))).toEqual(expected);
});

test('counting changes leaves the verdicts as they were', async () => {
  const { store } = await held(csv);
  await store.judgeBy(groundOf(other));
  const { sides } = store.view({}, { by: 'row', descending: false }, 'side');
  store.changesFrom(groundOf(base));
  expect(store.view({}, { by: 'row', descending: false }, 'side').sides).toEqual(sides);
});
