import fc from 'fast-check';
import { expect, test } from 'vitest';
import shipped from '../../public/config.json?raw';
import { parseOperatorConfig } from '../../src/session/operator-config.ts';

const tiles = ['https://tiles.example.org/{z}/{x}/{y}.png'];
const backdrop = { kind: 'raster', tiles, attribution: '© The Survey' };
const parse = (config: unknown) => parseOperatorConfig(JSON.stringify(config));

test('the config.json that is shipped adds nothing', () => {
  expect(parseOperatorConfig(shipped)).toEqual({ ok: true, value: { backdrop: undefined } });
});

test('what is not said has its standard: the name, the last zoom, the size of a tile', () => {
  expect(parse({ backdrop })).toEqual({
    ok: true,
    value: { backdrop: { ...backdrop, maxzoom: 18, tileSize: 256 } },
  });
});

test('all that is said is taken', () => {
  const full = { ...backdrop, name: 'Sheets', maxzoom: 12, tileSize: 512 };
  expect(parse({ backdrop: full })).toEqual({ ok: true, value: { backdrop: full } });
});

test('another map’s style is named by its address alone', () => {
  const given = { kind: 'style', url: 'https://t.example/style.json', attribution: 'A', name: 'B' };
  expect(parse({ backdrop: given })).toEqual({ ok: true, value: { backdrop: given } });
});

test.each([
  'tiles/{z}/{x}/{y}.png',
  '/imagery/{z}/{y}/{x}',
  'http://127.0.0.1:8080/{z}/{x}/{y}.png',
  'https://t.example/{quadkey}.jpg',
  'https://wms.example/?bbox={bbox-epsg-3857}&width=256&height=256',
])('%s is a tile address', (tile) => {
  expect(parse({ backdrop: { ...backdrop, tiles: [tile] } }).ok).toBe(true);
});

test.each([
  [
    'an address without the tile’s place',
    { ...backdrop, tiles: ['https://t.example/a.png'] },
    'backdrop.tiles.0',
  ],
  ['an address of another scheme', { ...backdrop, tiles: ['javascript:{z}{x}{y}'] }, 'backdrop.tiles.0'],
  ['no address at all', { ...backdrop, tiles: [] }, 'backdrop.tiles'],
  ['no attribution', { kind: 'raster', tiles }, 'backdrop.attribution'],
  ['an empty attribution', { ...backdrop, attribution: '  ' }, 'backdrop.attribution'],
  ['a style without its address', { kind: 'style', attribution: 'A' }, 'backdrop.url'],
  ['another kind', { ...backdrop, kind: 'video' }, 'backdrop.kind'],
  ['half a zoom', { ...backdrop, maxzoom: 7.5 }, 'backdrop.maxzoom'],
  ['a key that nobody knows', { ...backdrop, opacity: 0.5 }, 'backdrop.opacity'],
])('%s is refused, with where it stands', (_what, wrong, where) => {
  const result = parse({ backdrop: wrong });
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'config-shape', where }] });
});

test('what is not JSON is called so', () => {
  expect(parseOperatorConfig('{')).toEqual({ ok: false, problems: [{ code: 'config-not-json' }] });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.json()),
      (text) => typeof parseOperatorConfig(text).ok === 'boolean',
    ),
  );
});
