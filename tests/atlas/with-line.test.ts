import { expect, test, vi } from 'vitest';
import { lineFrom } from '../../src/atlas/line-of.ts';
import type { Atlas } from '../../src/atlas/nouns.ts';
import { shiftLine } from '../../src/atlas/shift-line.ts';
import { withLine } from '../../src/atlas/with-line.ts';
import { ellipsoidArea } from '../../src/geo/ellipsoid-area.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { judge } from '../../src/verdict/judge.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';
import { seeded } from '../support/seeded.ts';

vi.setConfig({ testTimeout: 60_000 });
const base = readRealAtlas();

function whatIf(coords: readonly Position[]): Atlas {
  const made = lineFrom(coords, base.line, { name: 'Mine' });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return withLine(base, made.value.line);
}

const made = new Map<number, Atlas>();
/** The atlas with the line moved sideways, once for each width. */
function shifted(metres: number): Atlas {
  const before = made.get(metres);
  if (before) return before;
  const coords = shiftLine(base.line, metres);
  if (!coords.ok) throw new Error('The line comes apart.');
  const atlas = whatIf(coords.value);
  made.set(metres, atlas);
  return atlas;
}

test('with the reconstruction’s own coordinates the zones are as large as those of the data', () => {
  const { zones } = whatIf(base.line.coords);
  for (const side of ['ne', 'sw'] as const) {
    const ratio = ellipsoidArea(zones[side].area) / ellipsoidArea(base.zones[side].area);
    expect(Math.abs(ratio - 1)).toBeLessThan(1e-5);
  }
});

test('zones by another line do not claim to rest on the reconstruction', () => {
  const { zones } = shifted(2000);
  expect(base.zones.ne.sources).toContain('editors-reconstruction');
  expect([...zones.ne.sources, ...zones.sw.sources]).not.toContain('editors-reconstruction');
});

test('everything but the line and its zones stays as it was', () => {
  const { line, zones, ...rest } = shifted(2000);
  const { line: oldLine, zones: oldZones, ...oldRest } = base;
  expect(rest).toEqual(oldRest);
  expect(line).not.toBe(oldLine);
  expect(zones).not.toBe(oldZones);
});

test.each([-8000, -2000, 2000, 8000])(
  'moved by %i m, zone and side agree wherever both say something',
  (metres) => {
    const atlas = shifted(metres);
    const random = seeded(9);
    let answered = 0;
    for (let i = 0; i < 400; i++) {
      const { checks, verdict } = judge(atlas, place(38.3 + 2.9 * random(), 34.3 + 2.2 * random()));
      if (verdict.kind !== 'side' || !checks.zone) continue;
      answered++;
      expect(checks.agree).toBe(true);
    }
    expect(answered).toBeGreaterThan(100);
  },
);

test('a line that moves to the north and east gives ground to the south and west', () => {
  const [near, far] = [shifted(1000), shifted(5000)];
  const southWest = (atlas: Atlas) => ellipsoidArea(atlas.zones.sw.area);
  expect(southWest(near)).toBeGreaterThan(southWest(base));
  expect(southWest(far)).toBeGreaterThan(southWest(near));
});

test('a line without a strip on one side has no zones, and every place still has its side', () => {
  const hook = whatIf([
    [39, 35],
    [40, 35],
    [40, 35.5],
    [39.6, 35.5],
  ]);
  expect(ellipsoidArea(hook.zones.ne.area) + ellipsoidArea(hook.zones.sw.area)).toBe(0);
  const { verdict, checks, zone } = judge(hook, place(39.2, 35.1));
  expect(verdict).toMatchObject({ kind: 'side', side: 'ne' });
  expect([zone, checks.zone, checks.agree]).toEqual([undefined, undefined, true]);
});

test('on a what-if line only the place’s own error makes a side unsure', () => {
  const atlas = whatIf(base.line.coords);
  const raqqa = base.places.get('raqqa')?.at ?? place(0, 0);
  expect(judge(base, raqqa, 1000).verdict).toMatchObject({ certainty: 'likely' });
  expect(judge(atlas, raqqa, 1000).verdict).toMatchObject({ certainty: 'clear' });
});

test('a what-if line is no river: it knows no banks', () => {
  const raqqa = base.places.get('raqqa')?.at ?? place(0, 0);
  expect(judge(base, raqqa).bank).toBe('left');
  expect(judge(whatIf(base.line.coords), raqqa).bank).toBeUndefined();
});

test('moved by nothing, the line is itself', () => {
  expect(shiftLine(base.line, 0)).toEqual({ ok: true, value: base.line.coords });
});

test.each([500, -500, 3000, -3000, 10_000, -10_000])(
  'moved by %i m, the line is one that can be judged by',
  (metres) => {
    const { line } = shifted(metres);
    expect(line.index.chainage.at(-1)).toBeGreaterThan(200_000);
  },
);

test('moved farther than the line’s ends let it, it comes apart', () => {
  const hook = whatIf([
    [39, 35],
    [40, 35],
    [40, 35.5],
    [39.6, 35.5],
  ]);
  const metres = 40_000;
  expect(shiftLine(hook.line, metres)).toEqual({
    ok: false,
    problems: [{ code: 'shift-comes-apart', metres }],
  });
});
