import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLat } from '../../src/geo/lng-lat.ts';
import { formatLink, type Link, parseLink } from '../../src/session/link.ts';
import { COORDS, GRIDS, LANGUAGES, LAYERS, PANELS, THEMES, UNITS } from '../../src/session/state.ts';
import { place } from '../support/place.ts';

const at = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(([lng, lat]) => place(lng, lat));
const id = fc.constantFrom('tabqa', 'raqqa', 'deir-el-zour', 'al-bukamal', 'g172955', 'g1');
const point = fc.oneof(
  at.map((a) => ({ at: a })),
  id.map((p) => ({ place: p })),
);
const decimals = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
const camera = fc.record({
  zoom: fc.double({ min: 0, max: 24, noNaN: true }).map((z) => decimals(z, 2)),
  lat: fc.double({ min: -85, max: 85, noNaN: true }).map((d) => decimals(d, 5)),
  lng: fc.double({ min: -180, max: 180, noNaN: true }).map((d) => decimals(d, 5)),
});
const link: fc.Arbitrary<Link> = fc.record(
  {
    map: camera,
    pick: point,
    path: fc.array(point, { minLength: 1, maxLength: 6 }),
    closed: fc.constant(true as const),
    panel: fc.constantFrom(...PANELS),
    units: fc.constantFrom(...UNITS),
    coords: fc.constantFrom(...COORDS),
    lang: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    // In their own order, as the session has them for a link.
    off: fc.subarray([...LAYERS], { minLength: 1 }),
    grid: fc.constantFrom(...GRIDS),
    embed: fc.constant(true as const),
    data: fc.constantFrom('00000000', '650ef46d'),
  },
  { requiredKeys: [] },
);

/** −0 and 0 are one place; toEqual tells them apart. */
const flat = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the link', () => {
  it('reads back equal to what was written', () => {
    fc.assert(
      fc.property(link, (l) => {
        expect(flat(parseLink(formatLink(l)))).toEqual({ link: flat(l), problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('writes the same text for what it read back', () => {
    fc.assert(fc.property(link, (l) => formatLink(parseLink(formatLink(l)).link) === formatLink(l)));
  });

  it('reads its parts in any order', () => {
    fc.assert(
      fc.property(link, fc.infiniteStream(fc.nat()), (l, random) => {
        const parts = formatLink(l)
          .split('&')
          .map((part) => ({ part, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(parseLink(parts.map((p) => p.part).join('&')).link).toEqual(parseLink(formatLink(l)).link);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      'map=',
      'at=',
      'path=',
      '~',
      ',',
      '/',
      '&',
      '%',
      '%ff',
      'NaN',
      '1e99',
      'v=',
      '#',
      'off=',
    );
    const noise = fc.array(fc.oneof(pieces, fc.string())).map((a) => a.join(''));
    fc.assert(
      fc.property(noise, (text) => {
        const { link: read, problems } = parseLink(text);
        expect(Array.isArray(problems)).toBe(true);
        expect(formatLink(read)).toBeTypeOf('string');
      }),
      { numRuns: 3000 },
    );
  });

  it('is empty for the default view', () => {
    expect(formatLink({})).toBe('');
  });

  it('puts latitude first', () => {
    expect(formatLink({ pick: { at: place(39.00788, 35.95283) } })).toBe('at=35.95283,39.00788');
  });

  it('writes seven decimals at the most and never an exponent', () => {
    expect(formatLink({ pick: { at: place(0.0000001, -0.0000001) } })).toBe('at=-0.0000001,0.0000001');
  });

  it('keeps a picked place and a path of five points under 300 characters', () => {
    const far = lngLat(-179.1234567, -89.1234567);
    if (!far.ok) throw new Error('a place');
    const path = Array.from({ length: 5 }, () => ({ at: far.value }));
    const text = formatLink({
      pick: { place: 'g12345678' },
      path,
      map: { zoom: 10.25, lat: -80, lng: -170 },
      data: '00000000',
    });
    expect(text.length).toBeLessThan(300);
  });

  it.each([
    ['v=2&place=raqqa', 'link-version'],
    ['at=95,40', 'link-value'],
    ['at=40', 'link-value'],
    ['at=35.3,40.1,1', 'link-value'],
    ['at=NaN,NaN', 'link-value'],
    ['at=0x10,0x10', 'link-value'],
    ['map=99/0/0', 'link-value'],
    ['map=5/35', 'link-value'],
    ['path=35.3,40.1~', 'link-value'],
    ['closed=yes', 'link-value'],
    ['panel=nowhere', 'link-value'],
    ['units=leagues', 'link-value'],
    ['off=nothing', 'link-value'],
    ['__proto__=1', 'link-value'],
    ['place=<script>', 'link-value'],
    ['at=%E0%A4%A', 'link-value'],
    ['nonsense', 'link-value'],
  ])('says what it left out of %s', (text, code) => {
    const { link: read, problems } = parseLink(`#${text}`);
    expect(read).toEqual({});
    expect(problems.map((p) => p.code)).toEqual([code]);
  });

  it('keeps the good parts beside a bad one', () => {
    const { link: read, problems } = parseLink('units=mi&at=bad&lang=ar');
    expect(read).toEqual({ units: 'mi', lang: 'ar' });
    expect(problems).toEqual([{ code: 'link-value', parts: ['at=bad'] }]);
  });

  it('is empty for a version that it does not know', () => {
    expect(parseLink('v=9&place=raqqa&units=mi').link).toEqual({});
  });
});
