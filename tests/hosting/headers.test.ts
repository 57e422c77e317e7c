import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import viteConfig from '../../vite.config.ts';

const HEADERS = viteConfig.preview?.headers as Readonly<Record<string, string>>; // plain strings there
const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** How each server writes a header. */
const SETTINGS = [
  ['nginx.conf', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Caddyfile', (name: string, value: string) => `header ${name} "${value}"`],
  ['_headers', (name: string, value: string) => `  ${name}: ${value}`],
] as const;

test.each(SETTINGS)('%s sends the headers that the app’s own preview sends', (file, line) => {
  const lines = read(file)
    .split('\n')
    .map((one) => one.trim());
  for (const [name, value] of Object.entries(HEADERS)) expect(lines).toContain(line(name, value).trim());
});

test.each(SETTINGS)('%s lets hashed files be kept for ever', (file) => {
  expect(read(file)).toContain('public, max-age=31536000, immutable');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('origins given to the build are allowed to be asked, and nothing else', async () => {
  vi.stubEnv('BACKDROP_ORIGINS', 'https://a.example  https://b.example');
  vi.resetModules();
  const { default: built } = await import('../../vite.config.ts');
  const headers = built.preview?.headers as typeof HEADERS; // plain strings there
  const sent = headers['Content-Security-Policy'] ?? '';
  expect(sent).toContain("connect-src 'self' https://a.example https://b.example;");
  expect(sent.replace(' https://a.example https://b.example', '')).toBe(HEADERS['Content-Security-Policy']);
});
