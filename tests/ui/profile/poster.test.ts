import { DOMParser } from '@xmldom/xmldom';
import { afterEach, expect, test } from 'vitest';
import { type Colours, INKS, type Mark } from '../../../src/ui/profile/marks.ts';
import { createPoster, POSTER_HEIGHT, POSTER_WIDTH } from '../../../src/ui/profile/poster.ts';
import { wholeWindow } from '../../../src/ui/profile/window.ts';
import { writeSvg } from '../../../src/ui/profile/write-svg.ts';
import { profileOf } from '../../../src/verdict/profile.ts';
import { speak } from '../../../src/words/language.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

afterEach(() => speak('en'));

const atlas = readRealAtlas();
const profile = profileOf(atlas, 60_000);
const colours = Object.fromEntries(INKS.map((ink, i) => [ink, `#0000${10 + i}`])) as Colours; // every ink has one
const whole: Parameters<typeof createPoster>[0] = {
  atlas,
  profile,
  picked: undefined,
  overPoints: false,
  window: wholeWindow(profile.length),
  reach: 60_000,
  units: 'km',
  lang: 'en',
  today: '2026-11-25',
  textWidth: (text, size) => text.length * size * 0.56,
};
const poster = createPoster(whole);
const marks = [...poster.under, ...poster.over];
const texts = marks.flatMap((m) => (m.kind === 'text' ? [m.text] : []));

test('a saved picture says what it is, that a side is not control, its sources, its date and its data', () => {
  const all = texts.join('\n');
  expect(all).toContain('September 2017');
  expect(all).toContain('Reconstruction from a news report; a side is not control.');
  expect(all).toContain(`data ${atlas.version} · 2026-11-25`);
  for (const id of atlas.line.sources) expect(all).toContain(atlas.sources.get(id)?.short.en);
});

test('the four named towns, both sides and the border are written in it', () => {
  for (const name of ['Tabqa', 'Raqqa', 'Deir el-Zour', 'Al-Bukamal', 'North and east', 'South and west']) {
    expect(texts).toContain(name);
  }
  expect(texts).toContain('390\u202fkm, border with Iraq');
});

test('what is written at the line’s end has no tick over it, and neither it nor a name passes the border', () => {
  const { along, plot, textWidth } = poster.frame;
  const end = along.toPixel(profile.length);
  const last = marks.find((m) => m.kind === 'text' && m.text.includes('border with Iraq'));
  if (last?.kind !== 'text') throw new Error('The line’s end is named.');
  expect([last.anchor, last.x]).toEqual(['end', Math.round(end * 10) / 10]);
  const ticks = marks.flatMap((m) =>
    m.kind === 'path' && m.d.endsWith(`${plot.bottom}v4`) ? [Number(/^M([\d.]+)/.exec(m.d)?.[1])] : [],
  );
  expect(ticks.length).toBeGreaterThan(3);
  expect(Math.max(...ticks)).toBeLessThan(end - textWidth(last.text, last.size));
  const town = marks.find((m) => m.kind === 'text' && m.text === 'Al-Bukamal');
  if (town?.kind !== 'text') throw new Error('Al-Bukamal is named.');
  expect(town.x + textWidth(town.text, town.size) / 2).toBeLessThanOrEqual(end - 5.9);
});

test('over imported points no quiet note is written, but the sides and the towns are', () => {
  const said = (overPoints: boolean) =>
    createPoster({ ...whole, overPoints }).over.flatMap((m) => (m.kind === 'text' ? [m.text] : []));
  expect(said(false)).toContain('along the river, approximate');
  expect(said(true)).not.toContain('along the river, approximate');
  expect(said(true)).toEqual(expect.arrayContaining(['Raqqa', 'North and east', 'South and west']));
});

test('every settlement is a dot, hollow exactly where it is too close to call', () => {
  const dots = marks.filter((m): m is Extract<Mark, { kind: 'dot' }> => m.kind === 'dot');
  expect(dots.length).toBe(profile.places.length);
  const hollow = profile.places.filter((p) => p.certainty === 'close').length;
  expect(hollow).toBeGreaterThan(0);
  expect(dots.filter((d) => d.fill === 'paper').length).toBe(hollow);
});

test('the picture’s SVG is well formed, needs nothing from outside and holds no token', () => {
  const svg = writeSvg(
    { width: POSTER_WIDTH, height: POSTER_HEIGHT, title: 'A <b> & "c"', description: 'd', marks },
    colours,
  );
  const problems: string[] = [];
  const root = new DOMParser({ onError: (_, message) => problems.push(message) }).parseFromString(
    svg,
    'image/svg+xml',
  ).documentElement;
  expect(problems).toEqual([]);
  expect(root?.getElementsByTagName('title')[0]?.textContent).toBe('A <b> & "c"');
  expect(root?.getElementsByTagName('circle').length).toBe(profile.places.length);
  expect(svg).not.toMatch(/var\(|href|url\(|NaN|undefined/);
});

test('with a place picked its distance stands beside its name, and its leader meets the line', () => {
  const raqqa = profile.places.find((p) => p.place.id === 'raqqa');
  if (!raqqa) throw new Error('Raqqa is near the line.');
  const { chainage, signed } = raqqa;
  const { over } = createPoster({
    ...whole,
    picked: { chainage, signed, id: 'raqqa', name: 'Raqqa', errorMetres: 1000 },
  });
  expect(over.flatMap((m) => (m.kind === 'text' ? [m.text] : []))).toContain('Raqqa 2.36\u202fkm');
  const leader = over.find((m) => m.kind === 'path' && m.line?.stroke === 'accent');
  const zero = poster.frame.beside.toPixel(0);
  expect(leader?.kind === 'path' && leader.d.endsWith(`V${zero}`)).toBe(true);
});

test('a place picked beyond the reach is an arrow at the edge, with its true distance', () => {
  const { over, frame } = createPoster({
    ...whole,
    picked: { chainage: 100_000, signed: 150_000, id: 'far', name: 'Far', errorMetres: 0 },
  });
  expect(over.flatMap((m) => (m.kind === 'text' ? [m.text] : []))).toContain('Far 150.0\u202fkm');
  const arrow = over.find((m) => m.kind === 'path' && m.fill === 'accent');
  expect(arrow?.kind === 'path' && Number(/^M[\d.]+ ([\d.]+)/.exec(arrow.d)?.[1])).toBeGreaterThan(
    frame.plot.top,
  );
});

test('in Arabic its texts are Arabic and begin at the right edge; the axis runs as ever', async () => {
  await speak('ar');
  const arabic = createPoster({ ...whole, lang: 'ar' });
  const all = [...arabic.under, ...arabic.over];
  const words = all.filter((m): m is Extract<Mark, { kind: 'text' }> => m.kind === 'text');
  const latin = words
    .map((m) => m.text)
    .filter((text) => /^[^\p{Script=Arabic}]*[a-z][^\p{Script=Arabic}]*$/iu.test(text));
  const unnamed = profile.places.filter(({ place }) => !place.name.ar).map(({ place }) => place.name.en);
  expect(latin.filter((text) => !unnamed.includes(text))).toEqual([]);
  const title = words.find((m) => m.text === arabic.title);
  expect(title).toMatchObject({ anchor: 'end', x: POSTER_WIDTH - 40 });
  expect(words.some((m) => m.italic)).toBe(false);
  expect(arabic.frame.along.toPixel(0)).toBe(poster.frame.along.toPixel(0));
  const svg = writeSvg({ width: 1, height: 1, title: '', description: '', marks: words }, colours);
  // In a picture that runs from left to right each text keeps its own order.
  expect(svg.match(/<text[^>]*>\u2067[^<]*\u2069<\/text>/g)).toHaveLength(words.length);
});
