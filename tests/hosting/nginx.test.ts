import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import viteConfig from '../../vite.config.ts';
import { hasBrotli, hasNginx, type Nginx, startNginx } from './nginx-server.ts';

const HEADERS = viteConfig.preview?.headers as Readonly<Record<string, string>>; // plain strings there
const PATHS = ['/', '/some/deep/path/'] as const;

const LONG = 'a line that packs well. '.repeat(400);
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><p>${LONG}`,
  'sw.js': `// ${LONG}`,
  'config.json': '{ "backdrop": null }',
  'manifest.webmanifest': '{ "name": "Euphrates Line" }',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/index-Ab_c-12x.js': `// ${LONG}`,
  'assets/loose-Ab_c-12x.js': `// loose ${LONG}`,
  'assets/worker-Ab_c-12x.mjs': `// ${LONG}`,
  'assets/index-Ab_c-12x.css': `/* ${LONG} */`,
  'assets/line-Ab_c-12x.geojson': `{ "note": "${LONG}" }`,
  'assets/noto-Ab_c-12x.woff2': 'wOF2',
};
/** Packed beforehand. The bytes differ from the plain file's, so that it shows which one was sent. */
const PACKED = 'assets/index-Ab_c-12x.js';
const packed = { gz: `// packed as gzip ${LONG}`, br: `// packed as brotli ${LONG}` };

describe.skipIf(!hasNginx())('nginx with the settings of the README', () => {
  let nginx: Nginx;
  const ask: Nginx['ask'] = (path, encoding) => nginx.ask(path, encoding);

  beforeAll(async () => {
    nginx = await startNginx(PATHS, FILES, { [PACKED]: packed });
  }, 20_000);
  afterAll(() => nginx.stop());

  describe.each(PATHS)('under %s', (path) => {
    test('the page is there, with every header that the app’s own preview sends', async () => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(200);
      expect(body.toString()).toBe(FILES['index.html']);
      for (const [name, value] of Object.entries(HEADERS))
        expect(headers[name.toLowerCase()], name).toBe(value);
    });

    test.each([
      ['index.html', /^text\/html; charset=utf-8$/],
      ['sw.js', /^(text|application)\/javascript/],
      ['assets/index-Ab_c-12x.js', /^(text|application)\/javascript/],
      ['assets/worker-Ab_c-12x.mjs', /^text\/javascript/],
      ['assets/index-Ab_c-12x.css', /^text\/css/],
      ['assets/line-Ab_c-12x.geojson', /^application\/geo\+json/],
      ['manifest.webmanifest', /^application\/manifest\+json/],
      ['config.json', /^application\/json/],
      ['icon.svg', /^image\/svg\+xml/],
      ['assets/noto-Ab_c-12x.woff2', /^font\/woff2$/],
    ])('%s has its type', async (name, type) => {
      const { status, headers } = await ask(path + name);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(type);
    });

    test('hashed files are kept for ever, all else is asked for anew', async () => {
      for (const name of Object.keys(FILES)) {
        const expected = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
        const { headers } = await ask(path + name);
        expect(headers['cache-control'], name).toBe(expected);
      }
    });

    test('what is not there answers 404, with the same headers, and never the page', async () => {
      for (const name of ['nothing', 'assets/', 'assets/gone-Ab_c-12x.js', 'index.html/x']) {
        const { status, headers, body } = await ask(path + name);
        expect([403, 404], name).toContain(status);
        expect(body.toString(), name).not.toContain('a line that packs well');
        for (const [header, value] of Object.entries(HEADERS))
          expect(headers[header.toLowerCase()], `${header} with ${name}`).toBe(value);
      }
      expect((await ask(`${path}nothing`)).status).toBe(404);
      const { headers } = await ask(`${path}assets/gone-Ab_c-12x.js`);
      expect(headers['cache-control'], 'a file that comes a moment later is not missed for ever').toBe(
        'no-cache',
      );
    });

    test('a file packed beforehand is sent as it was packed', async () => {
      const { headers, body } = await ask(path + PACKED, 'gzip');
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(headers['content-type']).toMatch(/javascript/);
      expect(gunzipSync(body).toString()).toBe(packed.gz);
      expect((await ask(path + PACKED)).body.toString(), 'plain for who takes nothing else').toBe(
        FILES[PACKED],
      );
    });

    test.skipIf(!hasBrotli)('brotli before gzip, where nginx has its module', async () => {
      const { headers, body } = await ask(path + PACKED, 'gzip, deflate, br');
      expect(headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(body).toString()).toBe(packed.br);
    });

    test('a file that was not packed beforehand is packed on the way', async () => {
      for (const name of [
        'assets/loose-Ab_c-12x.js',
        'assets/line-Ab_c-12x.geojson',
        'assets/worker-Ab_c-12x.mjs',
      ]) {
        const { headers, body } = await ask(path + name, 'gzip');
        expect(headers['content-encoding'], name).toBe('gzip');
        expect(gunzipSync(body).toString()).toBe(FILES[name]);
      }
    });
  });
});
