import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) => join(src, name));
const read = (path: string): string => readFileSync(path, 'utf8');

/** The classes that a sheet has a rule for. */
const classesOf = (sheet: string): readonly string[] =>
  [
    ...read(sheet)
      .replace(/\/\*[\s\S]*?\*\/|:global\([^)]*\)/g, '')
      .matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g),
  ].map(([, name]) => name ?? '');

/** What the components say of each sheet: the class by its name, or all of them where it is looked up (`styles[look]`). */
const uses = files
  .filter((path) => path.endsWith('.tsx') || path.endsWith('.ts'))
  .flatMap((path) => {
    const text = read(path);
    return [...text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)';$/gm)].flatMap(
      ([, local, sheet]) => {
        const said = [
          ...text.replace(/^import .*$/gm, '').matchAll(new RegExp(`\\b${local}(?:\\.(\\w+)|(\\[))`, 'g')),
        ];
        return said.map(([, name, looked]) => ({
          path,
          sheet: resolve(path, '..', sheet ?? ''),
          name: looked ? undefined : (name ?? ''),
        }));
      },
    );
  });

const sheets = files.filter((path) => path.endsWith('.module.css'));

test('every class that a component names has a rule in its sheet', () => {
  expect(uses.length).toBeGreaterThan(100);
  const missing = uses.filter(({ name, sheet }) => name !== undefined && !classesOf(sheet).includes(name));
  expect(missing.map(({ path, name }) => `${relative(src, path)}: ${name}`)).toEqual([]);
});

test('every rule of a sheet is for a class that a component names', () => {
  const idle = sheets.flatMap((sheet) => {
    const of = uses.filter((use) => use.sheet === sheet);
    if (of.some(({ name }) => name === undefined)) return [];
    const named = of.map(({ name }) => name);
    return [...new Set(classesOf(sheet))]
      .filter((name) => !named.includes(name))
      .map((name) => `${relative(src, sheet)}: ${name}`);
  });
  expect(idle).toEqual([]);
});
