import { expect, test } from 'vitest';
import { createFrame } from '../../../src/ui/profile/frame.ts';
import { dotsIn } from '../../../src/ui/profile/place-marks.ts';
import { dotAt, groundAt } from '../../../src/ui/profile/pointed.ts';
import { wholeWindow } from '../../../src/ui/profile/window.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { besideOf, profileOf } from '../../../src/verdict/profile.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

const atlas = readRealAtlas();
const profile = profileOf(atlas, 60_000);
const frame = createFrame({
  plot: { left: 52, top: 7, right: 870, bottom: 83 },
  window: wholeWindow(profile.length),
  reach: 60_000,
  units: 'km',
  lang: 'en',
  textWidth: () => 0,
});
const dots = dotsIn(frame, profile);

test('the nearest dot within reach is taken, and none beyond it', () => {
  const raqqa = dots.find((d) => d.of.place.id === 'raqqa');
  if (!raqqa) throw new Error('Raqqa is in view.');
  expect(dotAt(dots, raqqa.x + 2, raqqa.y, 9)?.of.place.id).toBe('raqqa');
  expect(dotAt(dots, raqqa.x, raqqa.y - 12, 9)).toBeUndefined();
});

test('a click on bare ground picks a spot that is drawn within two pixels of it, or nothing', () => {
  let picked = 0;
  for (let x = 70; x < 860; x += 23) {
    for (const y of [20, 30, 36, 42, 50, 58, 70]) {
      const spot = groundAt(atlas, profile.length, frame, x, y)?.spot;
      if (!spot) continue;
      picked++;
      const beside = besideOf(judge(atlas, spot));
      if (!beside) throw new Error('A spot has an answer.');
      expect(Math.abs(frame.along.toPixel(beside.chainage) - x)).toBeLessThan(2);
      // By the pixel's worth at the click: the root steepens toward the line.
      const worth = Math.abs(frame.beside.toValue(y + 1) - frame.beside.toValue(y - 1)) / 2;
      expect(Math.abs(beside.signed - frame.beside.toValue(y))).toBeLessThan(2 * worth);
    }
  }
  expect(picked).toBeGreaterThan(60);
});

test('off the plot and beyond the line’s ends there is no ground', () => {
  expect(groundAt(atlas, profile.length, frame, 30, 40)).toBeUndefined();
  expect(groundAt(atlas, profile.length, frame, 400, 95)).toBeUndefined();
  expect(groundAt(atlas, profile.length, frame, 53, 40)).toBeUndefined();
});

test('only settlements in view have dots', () => {
  const near = createFrame({ ...frame, window: { from: 40_000, to: 60_000 } });
  expect(dotsIn(near, profile).map((d) => d.of.place.id)).toContain('raqqa');
  expect(dotsIn(near, profile).length).toBeLessThan(5);
});
