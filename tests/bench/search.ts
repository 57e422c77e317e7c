import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSearch } from '../../src/atlas/search.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const golden = join(import.meta.dirname, '../golden/search-queries.json');
const NEAR = [39.8, 35.4] as const;
const ROUNDS = 5;

const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(2);

/** Every keystroke of every query of the golden list, looking at the middle of the line. */
function keystrokes(): string[] {
  const groups: { queries: [string, string][]; heldOut: [string, string][] }[] = JSON.parse(
    readFileSync(golden, 'utf8'),
  );
  const queries = groups.flatMap(({ queries, heldOut }) => [...queries, ...heldOut].map(([query]) => query));
  return queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
}

/** Prints how long the search index takes to build (limit 50 ms) and to answer a keystroke (limit 10 ms). */
export function benchSearch(): void {
  const places = [...readRealAtlas().places.values()];
  const first = timed(() => createSearch(places));
  const builds = Array.from({ length: 9 }, () => timed(() => createSearch(places))).sort((a, b) => a - b);
  console.log(
    `search: build ${first.toFixed(1)} ms at first, ${at(builds, 0.5)} ms warm (${places.length} places)`,
  );
  const search = createSearch(places);
  const typed = keystrokes();
  for (const query of typed) search(query, NEAR);
  const fastest = typed.map((query) =>
    Math.min(...Array.from({ length: ROUNDS }, () => timed(() => search(query, NEAR)))),
  );
  const sorted = fastest.toSorted((a, b) => a - b);
  const slowest = typed[fastest.indexOf(Math.max(...fastest))];
  console.log(
    `search: keystroke ${at(sorted, 0.5)} ms median, ${at(sorted, 0.99)} ms at 99 %, ${at(sorted, 1)} ms at worst ` +
      `("${slowest}", best of ${ROUNDS}; ${typed.length} keystrokes)`,
  );
}
