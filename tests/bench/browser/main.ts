/** In a real Chromium: a CSV dropped on the app, and on a page of MapLibre alone with papaparse and a GeoJSON source. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { writeCsv } from './csv-file.ts';
import { drop, panAlone, type Taken } from './drop.ts';
import { serve } from './serve.ts';
import type { Longest } from './tasks.ts';

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
  const { seconds, longest, megabytes, panFrame } = taken;
  console.log(
    `  ${name.padEnd(9)} ${seconds.toFixed(2).padStart(7)} s   longest task ${longest.task.toFixed(0).padStart(6)} ms   ` +
      `renderer ${megabytes.now.toFixed(0).padStart(5)} MB, at most ${megabytes.peak.toFixed(0).padStart(5)}   ` +
      `pan ${panFrame.median.toFixed(0)} ms a frame, at most ${panFrame.worst.toFixed(0)}`,
  );
};

/** Longer ones are felt. */
const LONG_TASK = 50;
const inMs = (ms: number): string => (ms < LONG_TASK ? `under ${LONG_TASK} ms` : `${ms.toFixed(0)} ms`);
const parts = ({ task, frame, wait }: Longest): string =>
  task < LONG_TASK
    ? ''
    : `, of it MapLibre's frame ${frame.toFixed(0)}, waiting for answers of the GPU ${wait.toFixed(0)}`;

const sayTasks = (longest: Longest, before: Longest | string): void => {
  console.log(`  longest task on the way ${inMs(longest.task)}${parts(longest)}`);
  console.log(`  the most beside a frame of MapLibre's ${inMs(longest.own)}`);
  if (typeof before === 'string') return;
  console.log(`  dragging the map before there are points: ${inMs(before.task)}${parts(before)}`);
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
    const before = await panAlone(`${server.url}app/`);
    for (const { rows, seconds, target } of CASES) {
      const file = join(folder, `${rows}.csv`);
      await writeCsv(file, rows);
      const megabytes = statSync(file).size / 1e6;
      console.log(
        `\n${rows.toLocaleString('en')} rows, ${megabytes.toFixed(0)} MB, from the drop to all points drawn`,
      );
      const ours = await drop(`${server.url}app/`, `../${rows}.csv`, rows, seconds);
      say('the app', ours);
      if (typeof ours !== 'string') sayTasks(ours.longest, before);
      const theirs = await drop(`${server.url}peer/`, `../${rows}.csv`, rows, seconds);
      say('MapLibre', theirs);
      if (typeof ours === 'string') continue;
      console.log(`  target ${target.seconds} s: ${isMet(ours.seconds <= target.seconds)}`);
      console.log(`  target no task over ${LONG_TASK} ms: ${isMet(ours.longest.task === 0)}`);
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
