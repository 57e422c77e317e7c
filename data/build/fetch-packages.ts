import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assert, fail } from './fail.ts';
import { sha256 } from './hash.ts';
import { DEBIAN_PINS, NPM_PINS, type Pin } from './packages.ts';
import { CACHE_DIR } from './paths.ts';

/** The verified inputs, by file name. */
export type Inputs = ReadonlyMap<string, { readonly path: string; readonly bytes: Buffer }>;

const folderOf = (pin: Pin, kind: 'debian' | 'npm'): string =>
  kind === 'debian'
    ? join(CACHE_DIR, 'debian', pin.name, pin.folder)
    : join(CACHE_DIR, 'npm/node_modules', pin.name, pin.folder);

const isPresent = (pin: Pin, kind: 'debian' | 'npm'): boolean =>
  Object.keys(pin.files).every((file) => existsSync(join(folderOf(pin, kind), file)));

function run(command: string, args: readonly string[], cwd: string, advice: string): void {
  try {
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    fail(`\`${command} ${args.join(' ')}\` did not work. ${advice}\n${said}`);
  }
}

function fetchDebian(pin: Pin): void {
  const downloads = join(CACHE_DIR, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const advice = `The data build unpacks Debian's ${pin.name} ${pin.version}: run it on Debian 12 with apt and an up-to-date package list (apt-get update), or in a Debian container.`;
  run('apt-get', ['download', `${pin.name}=${pin.version}`], downloads, advice);
  const file = readdirSync(downloads).find((name) => name.startsWith(`${pin.name}_`));
  assert(file !== undefined, `apt-get said it had downloaded ${pin.name}, but no file is there. ${advice}`);
  const unpacked = join(CACHE_DIR, 'debian', pin.name);
  mkdirSync(unpacked, { recursive: true });
  run('dpkg-deb', ['-x', file, unpacked], downloads, advice);
  rmSync(join(downloads, file));
}

/** Installs all of npm's pins at once, away from the project, and without running their install scripts. */
function fetchNpm(pins: readonly Pin[]): void {
  const flags = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--no-package-lock'];
  const prefix = join(CACHE_DIR, 'npm');
  mkdirSync(prefix, { recursive: true });
  const wanted = pins.map((pin) => `${pin.name}@${pin.version}`);
  const advice = 'The data build needs npm and its registry: check the connection, then run it again.';
  run('npm', ['install', '--prefix', prefix, ...flags, ...wanted], prefix, advice);
}

function verified(pin: Pin, kind: 'debian' | 'npm'): [string, { path: string; bytes: Buffer }][] {
  return Object.entries(pin.files).map(([name, pinned]) => {
    const path = join(folderOf(pin, kind), name);
    const bytes = readFileSync(path);
    assert(
      sha256(bytes) === pinned,
      `${path} is not the file this build was reviewed with (its SHA-256 differs from the one in tables/packages.json). Delete ${CACHE_DIR} and run again; if it still differs, the package has changed and must be reviewed anew.`,
    );
    return [name, { path, bytes }];
  });
}

/** Downloads what the cache lacks, then checks every input file against its pinned SHA-256. */
export function fetchPackages(): Inputs {
  for (const pin of DEBIAN_PINS) if (!isPresent(pin, 'debian')) fetchDebian(pin);
  if (!NPM_PINS.every((pin) => isPresent(pin, 'npm'))) fetchNpm(NPM_PINS);
  return new Map([
    ...DEBIAN_PINS.flatMap((pin) => verified(pin, 'debian')),
    ...NPM_PINS.flatMap((pin) => verified(pin, 'npm')),
  ]);
}
