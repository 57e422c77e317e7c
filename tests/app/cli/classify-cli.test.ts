/** The real command, as a user runs it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'classify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const timeout = 60_000;

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'classify', '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

const HEADER = 'side,distance_m,chainage_m,nearest_lat,nearest_lon,certainty';
const TOWNS = 'name,lat,lon\nRaqqa,35.95283,39.00788\nDeir el-Zour,35.33588,40.14084\n';
const JUDGED = `name,lat,lon,${HEADER}
Raqqa,35.95283,39.00788,ne,2357.96,53476.62,35.9315900,39.0087200,likely
Deir el-Zour,35.33588,40.14084,sw,1399.81,213207.82,35.3420678,40.1542588,close
`;

const TURNED = `name,lat,lon\n${Array.from({ length: 20 }, (_, i) => `p${i},${39 + i / 10},${35 + i / 10}`).join('\n')}\n`;

test('a table goes to standard output with the verdicts, and a summary to standard error', {
  timeout,
}, () => {
  const { status, stdout, stderr } = run([file('in.csv', TOWNS)]);
  expect(stdout).toBe(JUDGED);
  expect(stderr).toContain('2 points judged');
  expect(status).toBe(0);
});

test('a table goes to the file that --out names, and no other is left', { timeout }, () => {
  const out = join(folder, 'named.csv');
  const { status, stdout } = run([file('in.csv', TOWNS), '--out', out]);
  expect(readFileSync(out, 'utf8')).toBe(JUDGED);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect([status, stdout]).toEqual([0, '']);
});

test('a dash reads standard input', { timeout }, () => {
  expect(run(['-'], TOWNS).stdout).toBe(JUDGED);
});

test('bad rows go to standard error with number and reason, and the rest is judged', { timeout }, () => {
  const bad = `${TOWNS}Nowhere,abc,39\nFar,95,39\n`;
  const { status, stdout, stderr } = run([file('bad.csv', bad)]);
  expect(stdout).toBe(JUDGED);
  expect(stderr).toContain('row 4: the latitude “abc” is not a number of degrees');
  expect(stderr).toContain('row 5: latitude 95, longitude 39 is not on Earth');
  expect(stderr).toContain('2 rows were left out');
  expect(status).toBe(0);
});

test.each([
  [['missing.csv'], /missing\.csv could not be read: there is no such file/],
  [[folder], /could not be read: it is a folder/],
  [[], /Name a CSV file/],
  [['a.csv', 'b.csv'], /One file at a time/],
  [['--colour', 'a.csv'], /Unknown option '--colour'/],
  [[file('empty.csv', '')], /empty\.csv is empty/],
  [[file('none.csv', 'name\nRaqqa\n')], /none\.csv has no coordinate columns/],
  [[file('quote.csv', 'lat,lon\n"35,39\n')], /row 2 does not end/],
  [[file('text.csv', 'name,note\nRaqqa,x\n')], /has no coordinate columns/],
  [[file('in.csv', TOWNS), '--lat', 'lat'], /--lat and --lon go together/],
  [
    [file('in.csv', TOWNS), '--lat', 'x', '--lon', 'lon'],
    /There is no column "x"; the columns are name, lat, lon/,
  ],
  [[file('in.csv', TOWNS), '--crs', 'mars'], /--crs is one of degrees, swapped/],
  [[file('turned.csv', TURNED)], /look like degrees with latitude and longitude swapped. Say --crs swapped/],
  [[file('same.csv', TOWNS), '--out', join(folder, 'same.csv')], /same\.csv is the input itself/],
  [[file('in.csv', TOWNS), '--out', join(folder, 'none/out.csv')], /out\.csv could not be written/],
] as const)('%j ends with one clear sentence and code 1', { timeout }, (args, sentence) => {
  const { status, stderr } = run(args);
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});

test('a run that fails leaves an earlier output as it was', { timeout }, () => {
  const out = file('kept.csv', 'kept');
  run([file('quote.csv', `${TOWNS}"x,35,39\n`), '--out', out]);
  expect(readFileSync(out, 'utf8')).toBe('kept');
});

test('the columns and what the numbers are can be said', { timeout }, () => {
  const turned = run([file('turned.csv', TURNED), '--crs', 'swapped']);
  expect(turned.stdout.split('\n')[1]).toMatch(/^p0,39,35,(ne|sw),/);
  const named = run([file('odd.csv', 'a,b,c,d\n35.95283,39.00788,1,2\n'), '--lat', 'a', '--lon', 'b']);
  expect(named.stdout).toContain('35.95283,39.00788,1,2,ne,2357.96,');
});

test('the ending of --out says the format, and what is in a file says its own', { timeout }, () => {
  const out = join(folder, 'towns.geojson');
  expect(run([file('in.csv', TOWNS), '--out', out]).status).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8')).features[0]).toMatchObject({
    geometry: { type: 'Point', coordinates: [39.00788, 35.95283] },
    properties: { name: 'Raqqa', side: 'ne', distance_m: 2357.96, certainty: 'likely' },
  });
  const { stdout } = run(['-'], readFileSync(out, 'utf8'));
  expect(stdout).toContain('Raqqa,35.95283,39.00788,');
  expect(stdout).toContain(',sw,1399.81,213207.82,35.3420678,40.1542588,close');
});

test('--help says how, and ends well', { timeout }, () => {
  const { status, stdout } = run(['--help']);
  expect(stdout).toContain('npm run -s classify -- IN.csv [--out OUT.csv]');
  expect(status).toBe(0);
});

test('a reader that leaves early ends the command quietly', { timeout }, async () => {
  const rows = 'Raqqa,35.95283,39.00788\n'.repeat(50_000);
  const path = file('long.csv', `name,lat,lon\n${rows}`);
  const command = spawn('npm', ['run', '-s', 'classify', '--', path], { cwd: root });
  let errors = '';
  command.stderr.on('data', (piece) => {
    errors += piece;
  });
  command.stdout.once('data', () => command.stdout.destroy());
  const code = await new Promise((resolve) => command.on('close', resolve));
  expect(errors).toBe('');
  expect(code).toBe(0);
});
