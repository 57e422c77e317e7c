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
import { bruteForce, checked, flatbush, naiveTurf, ours, parity } from './cases.ts';
import { type Contender, pass, raceAll, sink, type Times } from './clock.ts';
import { benchPoints } from './points.ts';
import { benchSearch } from './search.ts';

const SIZES = [200, 2_000, 20_000] as const;
const POINTS = 20_000;
const PASS = 2_000;
const ROUNDS = 7;
const PASSES = 15;

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
    slow: true,
  };
  const brute = { name: 'brute force', answer: bruteForce(index, points), points: 200, slow: true };
  return [
    { name: 'ours', answer: ours(index, points), points: PASS },
    { name: 'flatbush', answer: flatbush(index, points), points: PASS / 4 },
    brute,
    turf,
    { name: 'parity alone', answer: parity(index, points), points: PASS },
    { name: 'ours, checked', answer: checked(index, points), points: PASS },
  ];
}

interface Target {
  readonly what: string;
  /** One a round. */
  readonly ratios: readonly number[];
  readonly least?: number;
  readonly most?: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const figure = (ratio: number): string =>
  ratio < 100 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en');

function report({ what, ratios, least, most }: Target): string {
  const middle = median(ratios);
  const met = least === undefined ? middle < (most ?? 0) : middle >= least;
  const wanted = least === undefined ? `under ${most}` : `at least ${least.toLocaleString('en')}`;
  const cells = [middle, Math.min(...ratios), Math.max(...ratios)].map((r) => figure(r).padStart(8));
  return `${what.padEnd(40)} ${cells.join(' ')}   ${wanted.padEnd(16)} ${met ? 'met' : 'missed'}`;
}

/** A new index's first points, in microseconds of the processor's time: they work out the cells of its grid. */
function first(vertices: number, points: readonly Position[]): number {
  const answer = ours(indexOf(meander(vertices, 1)), points);
  const start = process.cpuUsage();
  pass(answer, 0, POINTS);
  return process.cpuUsage(start).user / POINTS;
}

function benchKernel(): void {
  const points = corridorPoints();
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  console.log(
    `Side, distance and chainage, microseconds a point, one thread. ${cpus().length} cores (${model}), Node ${process.version}.`,
  );
  console.log(
    'Ours: locateInto and chainageAt, as every judged point asks them; checked: with the crossing parity.',
  );
  const names = ['ours', 'flatbush', 'brute force', 'naive Turf', 'parity alone', 'ours, checked'];
  const head = [...names, 'ours, at first'].map((name) => name.padStart(15)).join('');
  console.log(`\nmedians of ${ROUNDS} rounds\n${'vertices'.padStart(8)}${head}`);
  const results = new Map<number, Times>();
  first(200, points); // compiles what the others run
  for (const vertices of SIZES) {
    const atFirst = first(vertices, points);
    const times = raceAll({
      contenders: contenders(vertices, points),
      rounds: ROUNDS,
      passes: PASSES,
      points: POINTS,
    });
    results.set(vertices, times);
    const micros = [...names.map((name) => median(times.get(name) ?? [])), atFirst];
    console.log(`${String(vertices).padStart(8)}${micros.map((m) => m.toFixed(3).padStart(15)).join('')}`);
  }
  const times = (vertices: number, name: string): readonly number[] => results.get(vertices)?.get(name) ?? [];
  const over = (above: readonly number[], below: readonly number[]) => ({
    ratios: above.map((micros, round) => micros / (below[round] ?? Number.NaN)),
  });
  const overOurs = (vertices: number, name: string) => over(times(vertices, name), times(vertices, 'ours'));
  console.log(`\n${'ratio'.padEnd(40)}   median    least     most   target (of the median)`);
  for (const target of [
    { what: 'naive Turf over ours, 200 vertices', ...overOurs(200, 'naive Turf'), least: 700 },
    { what: 'naive Turf over ours, 2,000 vertices', ...overOurs(2_000, 'naive Turf'), least: 5_000 },
    ...SIZES.map((v) => ({
      what: `flatbush over ours, ${v.toLocaleString('en')} vertices`,
      ...overOurs(v, 'flatbush'),
      least: 4,
    })),
    {
      what: 'ours, 20,000 vertices over 2,000',
      ...over(times(20_000, 'ours'), times(2_000, 'ours')),
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
