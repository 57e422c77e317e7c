import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';

/** `npm start`: builds the production app, serves it on this machine only, and opens it where there is a browser. */
async function start(): Promise<void> {
  const port = readPort();
  console.log('Building Euphrates Line for production …');
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: false } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the server has no address');
  console.log(`\nEuphrates Line is ready at ${address}\nStop it with Ctrl+C.`);
  openInBrowser(address);
}

function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const text = values.port ?? (process.env.PORT || '4173');
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Error(`the port must be a whole number from 1 to 65535, not "${text}"`);
}

/** Tries quietly: with no desktop, no opener or BROWSER=none, the printed address is enough. */
function openInBrowser(address: string): void {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || BROWSER === 'none') return;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`\nEuphrates Line did not start: ${reason}`);
  console.error('Another port: npm start -- --port 8080. Packages missing or damaged: npm ci.');
  process.exit(1);
});
