import { afterEach, expect, test } from 'vitest';
import type { MapFrame } from '../../../src/geo/map-scale.ts';
import { metresPerPixel } from '../../../src/geo/map-scale.ts';
import { classMark } from '../../../src/points/class-marks.ts';
import { legendSigns } from '../../../src/ui/furniture/legend-signs.ts';
import type { Mark } from '../../../src/ui/profile/marks.ts';
import { createMapPoster, POSTER_HEAD } from '../../../src/ui/share/map-poster.ts';
import type { PointKey } from '../../../src/ui/share/point-keys.ts';
import { speak } from '../../../src/words/language.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

afterEach(() => speak('en'));

const atlas = readRealAtlas();
const wide: MapFrame = { lng: 40, lat: 35.2, zoom: 8, width: 1064, height: 797 };

const SET: PointKey = {
  id: 'a',
  words: 'reports.csv: 6 of 9 imported points, coloured by side',
  classes: [
    { ink: 'map-point-side-1', mark: classMark('side', 0), words: 'North and east: 4' },
    { ink: 'map-point-side-2', mark: classMark('side', 1), words: 'South and west: 1' },
    { ink: 'map-point-side-3', mark: classMark('side', 2), words: 'On the line: 1' },
  ],
};

const posterOf = (frame: MapFrame, rtl = false) =>
  createMapPoster({
    frame,
    title: 'A title',
    subtitle: 'A line under it',
    signs: legendSigns(atlas, 'km', undefined),
    points: [SET, { ...SET, id: 'b', words: `Long ${'name '.repeat(40)}` }],
    notes: ['The caveat.', 'Sources: a; b.'],
    units: 'km',
    rtl,
    textWidth: (text, size) => text.length * size * 0.56,
  });
const textsOf = (marks: readonly Mark[]) => marks.filter((m) => m.kind === 'text');

for (const [name, frame] of [
  ['desktop', wide],
  ['phone', { ...wide, width: 390, height: 420 }],
] as const) {
  test(`on a ${name} every word of a picture lies on it, and none on another`, () => {
    const { width, height, marks } = posterOf(frame);
    expect(width).toBe(frame.width);
    const boxes = textsOf(marks).map(({ x, y, text, size, anchor }) => {
      const long = text.length * size * 0.56;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
      return { text, left, right: left + long, top: y - size * 0.75, bottom: y + size * 0.2 };
    });
    for (const { text, left, right, top, bottom } of boxes) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width + 1);
      expect(top, text).toBeGreaterThan(0);
      expect(bottom, text).toBeLessThan(height);
    }
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect(apart, `"${a.text}" and "${b.text}"`).toBe(true);
      }
    }
  });
}

test('a picture says its title, the legend, the caveat and its sources', () => {
  const said = textsOf(posterOf(wide).marks)
    .map(({ text }) => text)
    .join(' ');
  for (const words of ['A title', 'The caveat.', 'Sources: a; b.', 'North and east of the line', 'N']) {
    expect(said).toContain(words);
  }
});

test('the scale bar is as long as it says at the latitude that it names', () => {
  const { marks } = posterOf(wide);
  const label = textsOf(marks).find(({ text }) => /^\d+\u202fkm$/.test(text));
  const bars = marks.flatMap((m) =>
    m.kind === 'path' && m.fill === 'paper' && m.line ? [/h(-?[\d.]+)v5/.exec(m.d)?.[1] ?? ''] : [],
  );
  const bar = Number(bars.find((b) => b !== ''));
  const kilometres = Number(label?.text.replace('\u202fkm', ''));
  expect(bar).toBeGreaterThan(0);
  expect((bar * metresPerPixel(wide.zoom, wide.lat)) / 1000).toBeCloseTo(kilometres, 1);
  expect(textsOf(marks).some(({ text }) => text.includes('35°12′ N'))).toBe(true);
});

test('in Arabic title and legend stand at the right; scale and north stay where the map has them', async () => {
  const ltr = posterOf(wide);
  await speak('ar');
  const rtl = posterOf(wide, true);
  const title = (marks: readonly Mark[]) => textsOf(marks).find(({ text }) => text === 'A title');
  expect(title(ltr.marks)).toMatchObject({ x: 20, anchor: 'start' });
  expect(title(rtl.marks)).toMatchObject({ x: wide.width - 20, anchor: 'end' });
  const bar = (marks: readonly Mark[]) =>
    marks.find((m) => m.kind === 'path' && m.fill === 'paper' && m.line !== undefined);
  expect(bar(rtl.marks)).toEqual(bar(ltr.marks));
});

test('the map begins under the title and is followed by the legend', () => {
  const { marks, height } = posterOf(wide);
  const below = textsOf(marks).filter(({ y }) => y > POSTER_HEAD + wide.height);
  expect(below.length).toBeGreaterThan(8);
  expect(height).toBeGreaterThan(POSTER_HEAD + wide.height + 100);
});

test('every colour of imported points stands under the picture, each beside what it means', () => {
  const { marks } = posterOf(wide);
  for (const { ink, words } of SET.classes) {
    const [dot] = marks.filter((m) => m.kind === 'dot' && (m.line?.stroke ?? m.fill) === ink);
    const [meaning] = textsOf(marks).filter(({ text }) => text === words);
    if (dot?.kind !== 'dot' || !meaning) throw new Error(`"${words}" is not explained.`);
    expect(meaning.x - dot.x).toBeCloseTo(9.5, 1);
    expect(Math.abs(meaning.y - 4.5 - dot.y)).toBeLessThan(1);
  }
  expect(textsOf(marks).some(({ text }) => text === SET.words)).toBe(true);
});
