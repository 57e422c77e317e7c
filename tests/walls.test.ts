import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What the cruiser's JSON says, as far as it is asked here. */
type Cruise = {
  readonly modules: readonly { readonly source: string; readonly couldNotResolve: boolean }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
};
type Import = { readonly from: string; readonly to: string };
type Breach = Import & { readonly rule: string };

const root = join(import.meta.dirname, '..');
const config = join(root, '.dependency-cruiser.cjs');
const rules: readonly { readonly name: string }[] = createRequire(import.meta.url)(config).forbidden;
const timeout = 60_000;

function cruise(cwd: string): Cruise {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruiser, 'src', '--config', config, '--output-type', 'json'];
  return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 }));
}

const isTypeScript = (path: string) => /\.tsx?$/.test(path);

test('the cruiser reads every TypeScript file of src', { timeout }, () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(isTypeScript);
  const read = cruise(root).modules.filter(
    ({ source, couldNotResolve }) => /^src\//.test(source) && isTypeScript(source) && !couldNotResolve,
  );
  expect(read.length).toBeGreaterThan(0);
  expect(read.length).toBe(files.length);
});

const house = ['geo', 'atlas', 'verdict', 'points', 'session', 'words', 'map', 'ui', 'app'];
const apart = (from: string, to: string) => from === 'ui' && to === 'map';
const upwards = house.flatMap((from, i) =>
  house.slice(i + 1).map((to) => ({ from, to: `../${to}/thing.ts` })),
);
const downwards = house.flatMap((from, i) =>
  house.slice(0, i).flatMap((to) => (apart(from, to) ? [] : [{ from, to: `../${to}/thing.ts` }])),
);

const packages = [
  {
    rule: 'react-only-in-ui-and-app',
    folders: ['ui', 'app'],
    names: ['react', 'react-dom/client', 'zustand'],
  },
  { rule: 'react-only-in-ui-and-app', folders: ['ui', 'app'], names: ['react-aria-components'] },
  { rule: 'geodesy-only-in-geo', folders: ['geo'], names: ['@turf/turf', 'robust-predicates'] },
  { rule: 'geodesy-only-in-geo', folders: ['geo'], names: ['geographiclib-geodesic'] },
  {
    rule: 'geodesy-only-in-geo',
    folders: ['geo'],
    names: ['geodesy/utm.js', 'open-location-code-typescript'],
  },
  {
    rule: 'map-library-only-in-map',
    folders: ['map'],
    names: ['maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css'],
  },
].flatMap(({ rule, folders, names }) =>
  house.flatMap((from) => names.map((to) => ({ rule, from, to, lawful: folders.includes(from) }))),
);

const breaches: readonly Breach[] = [
  ...upwards.map((way) => ({ ...way, rule: `${way.from}-imports-only-from-above` })),
  ...packages.filter(({ lawful }) => !lawful),
  { rule: 'ui-does-not-import-map', from: 'ui', to: '../map/thing.ts' },
  { rule: 'controls-know-nothing-of-the-product', from: 'ui/controls', to: '../thing.ts' },
  { rule: 'src-stands-alone', from: 'app', to: '../../tests/thing.ts' },
  { rule: 'src-stands-alone', from: 'app', to: '../../data/build/thing.ts' },
  { rule: 'no-file-outside-the-house', from: '', to: './geo/thing.ts' },
  { rule: 'no-file-outside-the-house', from: 'utils', to: '../geo/thing.ts' },
  { rule: 'no-barrels', from: 'geo', to: './index.ts' },
  { rule: 'no-cycles', from: 'geo', to: './egg.ts' },
  { rule: 'no-orphans', from: 'geo', to: '' },
];
const lawful: readonly Import[] = [
  ...downwards,
  ...packages.filter((way) => way.lawful),
  { from: 'session', to: 'zustand/vanilla' },
];

/** Two files for each import, for a type import must count as much as the other kind. */
const filesFor = (name: string, { from, to }: Import) =>
  ['import type', 'import'].map((keyword, i) => ({
    path: join('src', from, `${name}-${i}.ts`).replaceAll('\\', '/'),
    text:
      to === ''
        ? 'export const alone = 1;\n'
        : `${keyword} { thing } from '${to}';\nexport type T = typeof thing;\n`,
  }));

const tree = mkdtempSync(join(tmpdir(), 'walls-'));
const caught = new Map<string, string[]>();

beforeAll(() => {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  for (const folder of [...house.map((name) => `src/${name}`), 'tests', 'data/build']) {
    write(`${folder}/thing.ts`, 'export const thing = 1;\n');
  }
  write('src/geo/index.ts', "export { thing } from './thing.ts';\n");
  const hens = breaches.flatMap(({ rule }, i) =>
    rule === 'no-cycles' ? [0, 1].map((k) => `breach-${i}-${k}`) : [],
  );
  const egg = hens.map(
    (hen, i) => `import type { T as T${i} } from './${hen}.ts';\nexport type U${i} = T${i};\n`,
  );
  write('src/geo/egg.ts', `${egg.join('')}export const thing = 1;\n`);
  for (const { path, text } of breaches.flatMap((way, i) => filesFor(`breach-${i}`, way))) write(path, text);
  for (const { path, text } of lawful.flatMap((way, i) => filesFor(`lawful-${i}`, way))) write(path, text);
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  for (const { from, rule } of cruise(tree).summary.violations) {
    caught.set(rule.name, [...(caught.get(rule.name) ?? []), from]);
  }
}, timeout);

afterAll(() => rmSync(tree, { recursive: true }));

test.each(rules)('a breach of $name is caught by name', ({ name }) => {
  const expected = breaches.flatMap((way, i) =>
    way.rule === name ? filesFor(`breach-${i}`, way).map(({ path }) => path) : [],
  );
  expect(expected).not.toEqual([]);
  expect(caught.get(name)).toEqual(expect.arrayContaining(expected));
});

test('what the walls allow passes', () => {
  expect([...caught.values()].flat().filter((path) => path.includes('lawful'))).toEqual([]);
});
