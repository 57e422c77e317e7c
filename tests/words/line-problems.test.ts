import { expect, test } from 'vitest';
import type { LineProblem } from '../../src/geo/line-index.ts';
import { speak } from '../../src/words/language.ts';
import { lineProblem, lineTextProblem, shiftProblem, whatIfProblem } from '../../src/words/line-problems.ts';

const plainSpaces = (text: string) => text.replaceAll('\u202f', ' ');

test.each([
  [
    { code: 'what-if-too-short', metres: 90, least: 1000 },
    'The line is only 90 m long. It must be at least 1.00 km: draw it on.',
  ],
  [
    { code: 'what-if-too-many', vertices: 60_000, most: 50_000 },
    'The line has 60,000 vertices; at most 50,000 are taken. Simplify it first.',
  ],
  [
    { code: 'what-if-not-a-place', vertex: 2, lng: 4_345_000, lat: 4_300_000 },
    'Vertex 3 is not a place: 4345000, 4300000. Coordinates must be longitude and latitude in degrees, in that order.',
  ],
  [
    { code: 'what-if-outside', vertex: 0, at: [35.9, 39] },
    'Vertex 1 lies outside the region of this map (36.5–43° E, 32.8–38° N). Check that longitude comes before latitude.',
  ],
  [
    { code: 'what-if-not-simple', at: [39, 35], beyond: undefined },
    'The line crosses or touches itself at the place that is marked, so it has no two sides. Pull the loop apart there.',
  ],
  [
    { code: 'what-if-not-simple', at: [39, 35], beyond: 'start' },
    'Run straight on past its start, the line would meet itself again at the place that is marked, so its sides are not clear. Turn its first leg away.',
  ],
  [
    { code: 'what-if-not-simple', at: [39, 35], beyond: 'end' },
    'Run straight on past its end, the line would meet itself again at the place that is marked, so its sides are not clear. Turn its last leg away.',
  ],
  [
    { code: 'what-if-not-chartable' },
    'No chart fits this line, so nothing can be measured from it. Draw another one.',
  ],
] as const)('%j is said as what happened and what to do', (problem, expected) => {
  expect(plainSpaces(whatIfProblem(problem, 'km'))).toBe(expected);
});

test.each([
  [{ code: 'line-text-unknown' }, 'my.txt is neither GeoJSON nor KML. Export the line as one of these.'],
  [
    { code: 'line-text-broken', format: 'KML' },
    'my.txt is not valid KML: it may be cut short. Export it again.',
  ],
  [{ code: 'line-text-none' }, 'my.txt holds no line. It needs one LineString.'],
  [
    { code: 'line-text-many', lines: 3 },
    'my.txt holds 3 lines, and only one can be the line. Leave one in it.',
  ],
  [{ code: 'line-text-not-numbers', vertex: 4 }, 'my.txt: vertex 5 of the line is not a pair of numbers.'],
] as const)('%j names the file', (problem, expected) => {
  expect(lineTextProblem('my.txt', problem)).toBe(expected);
});

const OWN: readonly (readonly [LineProblem, string])[] = [
  [{ code: 'line-too-short' }, 'line.geojson: the line has no sides, since it has fewer than two vertices.'],
  [
    { code: 'line-repeats-vertex', vertex: 7 },
    'line.geojson: vertex 8 of the line lies where the one before it does.',
  ],
  [
    { code: 'line-not-simple', at: 39, other: 59 },
    'line.geojson: the line has no two sides, since its legs from vertex 40 and from vertex 60 meet.',
  ],
  [
    { code: 'line-not-simple', at: -1, other: 12 },
    'line.geojson: the line has no two sides: run straight on past its start, it meets its leg from vertex 13.',
  ],
  [
    { code: 'line-not-chartable' },
    'line.geojson: no chart fits the line, so nothing can be measured from it.',
  ],
];
test.each(OWN)('%j of the map’s own line is said with its file', (problem, expected) => {
  expect(lineProblem('line.geojson', problem)).toBe(expected);
});

test('no code is left in what is said in Arabic of the map’s own line', async () => {
  await speak('ar');
  try {
    for (const [problem] of OWN) {
      const own = lineProblem('line.geojson', problem).replace('line.geojson', '');
      expect(own).not.toMatch(/[a-z]/i);
      expect(own).toMatch(/لخط/);
    }
  } finally {
    await speak('en');
  }
});

test('a line that comes apart is said with the width', () => {
  expect(plainSpaces(shiftProblem({ code: 'shift-comes-apart', metres: -40_000 }, 'km'))).toBe(
    'Moved by 40.00 km, the line comes apart at its ends. Choose a smaller width.',
  );
});
