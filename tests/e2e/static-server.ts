/** A plain file server for journeys that need one of their own: under a path, with other headers, or gone in the middle. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import viteConfig from '../../vite.config.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What the app's own preview sends with each file. */
export const HEADERS = viteConfig.preview?.headers as Readonly<Record<string, string>>; // plain strings there

interface Options {
  /** Where the files stand on the host, with a slash at both ends. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly port?: number;
  /** Answers before the files do; false leaves the request to them. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Changes the page on its way out. */
  readonly editPage?: (html: string) => string;
}

export interface StaticServer {
  /** With the path, and a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Serves another folder from now on. */
  serve(folder: string): void;
  /** Gone: no new connection, and the open ones are cut. */
  stop(): Promise<void>;
}

export async function serveFolder(
  first: string,
  { path = '/', headers = HEADERS, port = 0, answer, editPage }: Options = {},
): Promise<StaticServer> {
  let folder = first;
  const server = createServer(async (request, response) => {
    if (answer?.(request, response)) return;
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const inside = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
    const name = inside === '' ? 'index.html' : inside && normalize(inside);
    try {
      if (!name || name.startsWith('..')) throw new Error('not ours');
      const file = await readFile(join(folder, name));
      const body = editPage && name === 'index.html' ? editPage(file.toString()) : file;
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'Content-Type': type }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port; // it listens on a port
  return {
    url: `http://127.0.0.1:${bound}${path}`,
    port: bound,
    serve: (next) => {
      folder = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
