/**
 * `npm run bench`: side, distance and chainage of many points, ours against the peers, as ratios; then the built app in
 * Chromium. `npm run bench -- kernel` or `-- browser` for one half.
 */

import { cpus } from 'node:os';
import type { Position } from '../../src/geo/lng-lat.ts';
import { indexOf } from '../support/index-of.ts';
import { meander } from '../support/meander.ts';
import { seeded } from '../support/seeded.ts';
import { benchBrowser } from './browser/main.ts';
import { bruteForce, flatbush, naiveTurf, ours, parity } from './cases.ts';
import { type Contender, raceAll, sink } from './clock.ts';
import { benchPoints } from './points.ts';
import { benchSearch } from './search.ts';

const SIZES = [200, 2_000, 20_000] as const;
const POINTS = 2_000;
const ROUNDS = 100;

/** Random places in the corridor's box: Tabqa to Al-Bukamal. */
function corridorPoints(): Position[] {
  const random = seeded(7);
  return Array.from({ length: POINTS }, () => [38.55 + 2.37 * random(), 34.45 + 1.39 * random()] as const);
}

function contenders(vertices: number, points: readonly Position[]): Contender[] {
  const coords = meander(vertices, 1);
  const index = indexOf(coords);
  const turf = {
    name: 'naive Turf',
    answer: naiveTurf(coords, points),
    points: Math.max(2, 8_000 / vertices),
  };
  const brute = { name: 'brute force', answer: bruteForce(index, points), points: 200 };
  return [
    { name: 'ours', answer: ours(index, points), points: POINTS },
    { name: 'flatbush', answer: flatbush(index, points), points: POINTS / 4 },
    brute,
    turf,
    { name: 'parity alone', answer: parity(index, points), points: POINTS },
  ];
}

interface Target {
  readonly what: string;
  readonly ratio: number;
  readonly least?: number;
  readonly most?: number;
}

function report({ what, ratio, least, most }: Target): string {
  const met = least === undefined ? ratio < (most ?? 0) : ratio >= least;
  const wanted = least === undefined ? `under ${most}` : `at least ${least.toLocaleString('en')}`;
  const found = ratio < 100 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en');
  return `${what.padEnd(46)} ${found.padStart(8)}   ${wanted.padEnd(16)} ${met ? 'met' : 'missed'}`;
}

function benchKernel(): void {
  const points = corridorPoints();
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  console.log(
    `Side, distance and chainage, microseconds a point, one thread. ${cpus().length} cores (${model}), Node ${process.version}.`,
  );
  const names = ['ours', 'flatbush', 'brute force', 'naive Turf', 'parity alone'];
  console.log(`\n${'vertices'.padStart(8)}${names.map((name) => name.padStart(14)).join('')}`);
  const results = new Map<number, Map<string, number>>();
  for (const vertices of SIZES) {
    const micros = raceAll(contenders(vertices, points), ROUNDS);
    results.set(vertices, micros);
    const cells = names.map((name) => (micros.get(name) ?? Number.NaN).toFixed(3).padStart(14));
    console.log(`${String(vertices).padStart(8)}${cells.join('')}`);
  }
  const micros = (vertices: number, name: string): number => results.get(vertices)?.get(name) ?? Number.NaN;
  const over = (vertices: number, name: string): number => micros(vertices, name) / micros(vertices, 'ours');
  console.log(`\n${'ratio'.padEnd(46)} ${'found'.padStart(8)}   target`);
  for (const target of [
    { what: 'naive Turf over ours, 200 vertices', ratio: over(200, 'naive Turf'), least: 700 },
    { what: 'naive Turf over ours, 2,000 vertices', ratio: over(2_000, 'naive Turf'), least: 5_000 },
    ...SIZES.map((v) => ({
      what: `flatbush over ours, ${v.toLocaleString('en')} vertices`,
      ratio: over(v, 'flatbush'),
      least: 4,
    })),
    {
      what: 'ours, 20,000 vertices over 2,000',
      ratio: micros(20_000, 'ours') / micros(2_000, 'ours'),
      most: 2,
    },
  ]) {
    console.log(report(target));
  }
  if (!Number.isFinite(sink)) throw new Error('A contender gave an answer that is not a number.');
  console.log('');
  benchSearch();
  benchPoints();
}

const halves = process.argv.slice(2);
const isWanted = (half: string): boolean => halves.length === 0 || halves.includes(half);
if (isWanted('kernel')) benchKernel();
if (isWanted('browser')) await benchBrowser();
