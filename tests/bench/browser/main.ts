/** In a real Chromium: a CSV dropped on the app, and on a page of MapLibre alone with papaparse and a GeoJSON source. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { writeCsv } from './csv-file.ts';
import { drop, panAlone, type Taken } from './drop.ts';
import { serve } from './serve.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Rows, how often the app is asked (what a software GPU takes varies by a third), and what it is held to. */
const CASES = [
  { rows: 100_000, rounds: 5, target: { seconds: 2.5, megabytes: Number.NaN } },
  { rows: 1_000_000, rounds: 3, target: { seconds: 12, megabytes: 1024 } },
] as const;
/** A page that has not come so far by then never will. */
const PATIENCE_SECONDS = 90;

const say = (name: string, taken: Taken | string): void => {
  if (typeof taken === 'string') {
    console.log(`  ${name.padEnd(9)} ${taken}`);
    return;
  }
  const { seconds, longest, megabytes, panFrame } = taken;
  console.log(
    `  ${name.padEnd(9)} ${seconds.toFixed(2).padStart(7)} s   longest task ${inMs(longest).padStart(11)}   ` +
      `renderer ${megabytes.now.toFixed(0).padStart(5)} MB, at most ${megabytes.peak.toFixed(0).padStart(5)}   ` +
      `pan ${panFrame.median.toFixed(0)} ms a frame, at most ${panFrame.worst.toFixed(0)}`,
  );
};

/** Longer ones are felt. */
const LONG_TASK = 50;
const inMs = (ms: number): string => (ms < LONG_TASK ? `under ${LONG_TASK} ms` : `${ms.toFixed(0)} ms`);

/** Of an odd number of rounds, by one of their figures. */
const median = (rounds: readonly Taken[], figure: (taken: Taken) => number): number =>
  rounds.map(figure).toSorted((a, b) => a - b)[rounds.length >> 1] ?? Number.NaN;

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
    if (typeof before === 'number') {
      console.log(`dragging the map before there are points: longest task ${inMs(before)}`);
    }
    for (const { rows, rounds, target } of CASES) {
      const file = join(folder, `${rows}.csv`);
      await writeCsv(file, rows);
      const megabytes = statSync(file).size / 1e6;
      console.log(
        `\n${rows.toLocaleString('en')} rows, ${megabytes.toFixed(0)} MB, from the drop to all points drawn`,
      );
      const dropOn = (page: string) =>
        drop(`${server.url}${page}/`, `../${rows}.csv`, rows, PATIENCE_SECONDS);
      const ours: Taken[] = [];
      for (let round = 0; round < rounds; round++) {
        const taken = await dropOn('app');
        say('the app', taken);
        if (typeof taken !== 'string') ours.push(taken);
      }
      const theirs = await dropOn('peer');
      say('MapLibre', theirs);
      if (ours.length < rounds) continue;
      const seconds = median(ours, (taken) => taken.seconds);
      const peak = Math.max(...ours.map((taken) => taken.megabytes.peak));
      const longest = median(ours, (taken) => taken.longest);
      const worst = Math.max(...ours.map((taken) => taken.longest));
      console.log(
        `  target ${target.seconds} s: median ${seconds.toFixed(2)}, ${isMet(seconds <= target.seconds)}`,
      );
      console.log(
        `  target no task over ${LONG_TASK} ms: median ${inMs(longest)}, at most ${inMs(worst)}, ${isMet(worst < LONG_TASK)}`,
      );
      if (Number.isFinite(target.megabytes)) {
        console.log(
          `  target ${target.megabytes} MB: at most ${peak.toFixed(0)}, ${isMet(peak <= target.megabytes)}`,
        );
      }
      if (typeof theirs === 'string') continue;
      const times = (theirs.seconds / seconds).toFixed(1);
      const memory = (theirs.megabytes.peak / peak).toFixed(1);
      console.log(
        `  MapLibre over the app, which judges each point besides: time ${times}, memory ${memory}`,
      );
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
