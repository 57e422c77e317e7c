/** Debian's nginx, run with the README's settings over a small site of made-up files. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { freePort } from '../support/free-port.ts';

const NGINX = 'nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli = existsSync(BROTLI);

/** With Debian's file of MIME types, which the settings build on. */
export function hasNginx(): boolean {
  try {
    execFileSync(NGINX, ['-v'], { stdio: 'ignore' });
    return existsSync('/etc/nginx/mime.types');
  } catch {
    return false;
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Nginx {
  ask(path: string, encoding?: string): Promise<Answer>;
  stop(): void;
}

const askAt =
  (port: number) =>
  (path: string, encoding?: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = encoding ? { 'Accept-Encoding': encoding } : {};
      request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
        .on('error', reject)
        .end();
    });

/** The README's settings with their places filled in, inside the least that nginx needs around them. */
function settings(folder: string, port: number): string {
  const server = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/euphrates-line;', `root ${folder}/site;`)
    .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr notice;
events {}
http {
access_log off;
${temporary}
${server}
}`;
}

/** @param packed texts that stand packed beside a file, by its name: as gzip and as brotli */
function writeSite(
  site: string,
  files: Readonly<Record<string, string>>,
  packed: Readonly<Record<string, { readonly gz: string; readonly br: string }>>,
): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  for (const [name, { gz, br }] of Object.entries(packed)) {
    writeFileSync(join(site, `${name}.gz`), gzipSync(gz));
    writeFileSync(join(site, `${name}.br`), brotliCompressSync(br));
  }
}

/** @param paths folders of the host that hold the files, each with a slash at both ends */
export async function startNginx(
  paths: readonly string[],
  files: Parameters<typeof writeSite>[1],
  packed: Parameters<typeof writeSite>[2],
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  // Started by root it serves as another user.
  chmodSync(folder, 0o755);
  for (const path of paths) writeSite(join(folder, 'site', path), files, packed);
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, settings(folder, port));
  const nginx = spawn(NGINX, ['-c', config, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    nginx.once('error', reject);
    nginx.once('exit', () => reject(new Error(`nginx did not start: ${said}`)));
    nginx.stderr.on('data', (text) => {
      said += text;
      // It names its way of waiting once it listens.
      if (said.includes('using the "')) resolve();
    });
  });
  return {
    ask: askAt(port),
    stop() {
      nginx.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
