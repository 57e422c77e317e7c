import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A Chromium that was seen to start, to write text and to have WebGL2. Launch it with `launchOptions`. */
export type Browser = { readonly path: string; readonly env: Readonly<Record<string, string>> };

const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const cache = join(import.meta.dirname, '../node_modules/.cache/chromium');
const minutes = 60_000;

/** What `chromium.launch` and Playwright's `use.launchOptions` take. */
export const launchOptions = ({ path, env }: Browser) => ({
  executablePath: path,
  args: flags,
  env: { ...(process.env as Record<string, string>), ...env },
});

type Way = { readonly name: string; readonly find: () => readonly Browser[] };

const ways: readonly Way[] = [
  { name: 'CHROMIUM_PATH', find: given },
  { name: 'installed on this machine', find: () => installed().flatMap((path) => at(path)) },
  { name: "Playwright's own", find: () => at(chromium.executablePath()) },
  { name: 'from npm (@sparticuz/chromium)', find: fromNpm },
  { name: 'from apt', find: fromApt },
  { name: "Playwright's download", find: fromPlaywright },
];

/** Finds a browser for the tests, or brings one; says which. The answer is kept in the environment for child processes. */
export async function findBrowser(): Promise<Browser> {
  const known = process.env.EUPHRATES_BROWSER;
  if (known) return JSON.parse(known) as Browser;
  for (const { name, find } of ways) {
    for (const browser of attempt(name, find)) {
      const problem = await whyUnusable(browser);
      if (problem === undefined) {
        console.log(`Browser: ${browser.path}, ${name}.`);
        process.env.EUPHRATES_BROWSER = JSON.stringify(browser);
        return browser;
      }
      console.log(`Browser: ${browser.path} (${name}) is no use here: ${problem}. Looking further.`);
    }
  }
  throw new Error(
    'No Chromium was found for the browser tests, and none could be brought. Install Google Chrome or Chromium, ' +
      'or set CHROMIUM_PATH to one, and run npm test again.',
  );
}

function attempt(name: string, find: Way['find']): readonly Browser[] {
  try {
    return find();
  } catch (error) {
    console.log(`Browser: ${name} did not work: ${shortReason(error)}. Looking further.`);
    return [];
  }
}

async function whyUnusable(browser: Browser): Promise<string | undefined> {
  try {
    const running = await chromium.launch({ ...launchOptions(browser), timeout: minutes / 2 });
    try {
      const page = await running.newPage();
      // Without a font for some letter a bare machine's Chromium dies here, not at its start.
      await page.setContent('<p style="font-family: system-ui">Raqqa الرقة</p>');
      await page.screenshot();
      const drawn = await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
      return drawn ? undefined : 'it has no WebGL2';
    } finally {
      await running.close();
    }
  } catch (error) {
    return `it does not run (${shortReason(error)})`;
  }
}

const at = (path: string, env: Browser['env'] = {}): readonly Browser[] =>
  existsSync(path) ? [{ path, env }] : [];

function given(): readonly Browser[] {
  const path = process.env.CHROMIUM_PATH;
  return path ? [{ path, env: {} }] : [];
}

function installed(): readonly string[] {
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const onWindows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map(
          (app) => `${folder}/${app}/Application/${app === 'Microsoft/Edge' ? 'msedge' : 'chrome'}.exe`,
        ),
  );
  const onMac = ['', HOME].flatMap((home) =>
    ['Google Chrome', 'Chromium'].map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
  );
  const onPath = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'].flatMap(
    (name) => PATH.split(delimiter).map((folder) => join(folder, name)),
  );
  const places = { win32: onWindows, darwin: [...onMac, ...onPath] } as Partial<Record<string, string[]>>;
  return places[process.platform] ?? onPath;
}

/** Linux on x64, no root: 75 MB, kept under node_modules, with the libraries and a font for machines that have none. */
function fromNpm(): readonly Browser[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const ready = join(cache, 'browser');
  if (!existsSync(ready)) {
    say('bringing a Chromium from npm (75 MB, once)');
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{ "private": true, "type": "module" }\n');
    const wanted = '@sparticuz/chromium@153.0.0';
    const plain = ['--no-save', '--no-package-lock', '--ignore-scripts', '--engine-strict=false'];
    run('npm', ['install', ...plain, wanted]);
    const unpacking = mkdtempSync(join(cache, 'unpacking-'));
    // The package unpacks into the temporary folder, and its libraries only where it believes to be on Lambda.
    const unpack = "await (await import('@sparticuz/chromium')).default.executablePath()";
    const env = { TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
    run(process.execPath, ['--input-type=module', '--eval', unpack], env);
    writeFileSync(join(unpacking, 'fonts/fonts.conf'), fontsHere);
    renameSync(unpacking, ready);
  }
  const libraries = [...systemLibraries, join(ready, 'al2023/lib')].join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(ready, 'fonts') };
  return at(join(ready, 'chromium'), { LD_LIBRARY_PATH: libraries, ...fonts });
}

/** The package's own fonts.conf names folders that only Lambda has. */
const fontsHere = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/** These come first, so that the package's libraries only fill gaps. */
const systemLibraries = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib64', '/usr/lib64'];

/** Debian and its kin, as root. */
function fromApt(): readonly Browser[] {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  say('installing chromium with apt-get');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
  return at('/usr/bin/chromium');
}

function fromPlaywright(): readonly Browser[] {
  say('downloading a Chromium with Playwright');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  run(process.execPath, [cli, 'install', 'chromium']);
  return at(chromium.executablePath());
}

const say = (doing: string) => console.log(`Browser: none found so far; ${doing} …`);

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  mkdirSync(cache, { recursive: true });
  execFileSync(command, args, {
    cwd: cache,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 10 * minutes,
  });
}

/** The line that tells most: what the loader misses, else what a command said last, else the error's first line. */
function shortReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  const missing = /error while loading shared libraries.*/.exec(text)?.[0];
  return missing ?? [text.split('\n', 1)[0], ...stderr.split('\n').slice(-1)].filter(Boolean).join('; ');
}
