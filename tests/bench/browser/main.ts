/** In a real Chromium: a CSV dropped on the app, and on a page of MapLibre alone with papaparse and a GeoJSON source. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { writeCsv } from './csv-file.ts';
import { drop, type Taken } from './drop.ts';
import { serve } from './serve.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Rows, how long each page may take, and what the app is held to. */
const CASES = [
  { rows: 100_000, seconds: 90, target: { seconds: 2.5, megabytes: Number.NaN } },
  { rows: 1_000_000, seconds: 90, target: { seconds: 12, megabytes: 1024 } },
] as const;

const say = (name: string, taken: Taken | string): void => {
  if (typeof taken === 'string') {
    console.log(`  ${name.padEnd(9)} ${taken}`);
    return;
  }
  const { seconds, longestTask, megabytes, panFrame } = taken;
  console.log(
    `  ${name.padEnd(9)} ${seconds.toFixed(2).padStart(7)} s   longest task ${longestTask.toFixed(0).padStart(6)} ms   ` +
      `renderer ${megabytes.now.toFixed(0).padStart(5)} MB, at most ${megabytes.peak.toFixed(0).padStart(5)}   ` +
      `pan ${panFrame.median.toFixed(0)} ms a frame, at most ${panFrame.worst.toFixed(0)}`,
  );
};

const isMet = (met: boolean): string => (met ? 'met' : 'missed');

/** Builds both pages into a temporary folder, drops each file on each, and prints what that took, as ratios too. */
export async function benchBrowser(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'euphrates-bench-'));
  const app = join(folder, 'app');
  const peer = join(folder, 'peer');
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: app, emptyOutDir: true } });
  await build({
    root: join(import.meta.dirname, 'peer'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: { outDir: peer, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  const server = await serve(folder);
  try {
    for (const { rows, seconds, target } of CASES) {
      const file = join(folder, `${rows}.csv`);
      await writeCsv(file, rows);
      const megabytes = statSync(file).size / 1e6;
      console.log(
        `\n${rows.toLocaleString('en')} rows, ${megabytes.toFixed(0)} MB, from the drop to all points drawn`,
      );
      const ours = await drop(`${server.url}app/`, `../${rows}.csv`, rows, seconds);
      say('the app', ours);
      const theirs = await drop(`${server.url}peer/`, `../${rows}.csv`, rows, seconds);
      say('MapLibre', theirs);
      if (typeof ours === 'string') continue;
      console.log(`  target ${target.seconds} s: ${isMet(ours.seconds <= target.seconds)}`);
      if (Number.isFinite(target.megabytes)) {
        console.log(`  target ${target.megabytes} MB: ${isMet(ours.megabytes.peak <= target.megabytes)}`);
      }
      if (typeof theirs === 'string') continue;
      const times = (theirs.seconds / ours.seconds).toFixed(1);
      const memory = (theirs.megabytes.peak / ours.megabytes.peak).toFixed(1);
      console.log(
        `  MapLibre over the app, which judges each point besides: time ${times}, memory ${memory}`,
      );
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
