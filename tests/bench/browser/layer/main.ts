/** The app's map with points that never were in a file: `?count=1000000&theme=dark&scheme=certainty`. */
import '../../../../src/ui/tokens.css';
import { RELIEF_URL } from '../../../../src/app/atlas/atlas-urls.ts';
import { RELIEF_BOUNDS, readAtlas } from '../../../../src/app/atlas/read-atlas.ts';
import type { Line } from '../../../../src/atlas/nouns.ts';
import { lngLat } from '../../../../src/geo/lng-lat.ts';
import { unitMercator } from '../../../../src/geo/mercator.ts';
import { createMapView } from '../../../../src/map/create-map-view.ts';
import type { MapEvents, PointsMark, Scene } from '../../../../src/map/scene.ts';
import { classifyPlace } from '../../../../src/points/classify.ts';
import { CLOUD_ORIGIN } from '../../../../src/points/cloud.ts';
import { cloudOf } from '../../../../src/points/store/build-cloud.ts';
import { sideCode } from '../../../../src/points/verdict-columns.ts';
import { seeded } from '../../../support/seeded.ts';
import { corridorPlace } from '../points.ts';

const query = new URLSearchParams(location.search);
const count = Number(query.get('count') ?? 0);
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const scheme = (query.get('scheme') ?? 'side') as PointsMark['scheme']; // ours to write
document.documentElement.dataset.theme = theme;

const CODES = ['', 'ne', 'sw', 'line', 'beyond'];
const CERTAINTIES = ['', 'clear', 'likely', 'close', 'none'];

function classOf(line: Line, lng: number, lat: number, random: () => number): number {
  if (scheme === 'categories') return 1 + Math.floor(9 * random() ** 2);
  if (scheme === 'amounts') return 1 + Math.floor(5 * random());
  const at = lngLat(lng, lat);
  if (!at.ok) return 0;
  const { verdict } = classifyPlace(line, at.value);
  if (scheme === 'side') return CODES.indexOf(sideCode(verdict));
  return CERTAINTIES.indexOf(
    verdict.kind === 'side' ? verdict.certainty : verdict.kind === 'on-line' ? 'close' : 'none',
  );
}

function makeMark(line: Line): PointsMark {
  const random = seeded(11);
  const xy = new Float32Array(2 * count);
  const painting = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const [lng, lat] = corridorPlace(line.coords, random);
    const [x, y] = unitMercator([lng, lat]);
    xy[2 * i] = x - CLOUD_ORIGIN[0];
    xy[2 * i + 1] = y - CLOUD_ORIGIN[1];
    painting[i] = classOf(line, lng, lat, random);
  }
  return { id: 'a', cloud: cloudOf(xy), painting, scheme };
}

const atlas = await readAtlas();
const div = document.getElementById('map');
if (!atlas.ok || !div) throw new Error('No atlas.');
const scene: Scene = {
  theme,
  lang: 'en',
  off: [],
  grid: undefined,
  units: 'km',
  judged: atlas.value,
  whatIf: undefined,
  pick: undefined,
  path: undefined,
  kept: { paths: [], rings: [] },
  points: [],
  editing: false,
  snapping: true,
  drawing: false,
};
const log: unknown[] = [];
const note = (name: string) => (detail?: unknown) => log.push([name, detail]);
const events: MapEvents = {
  pick: note('pick'),
  finish: note('finish'),
  cursor() {},
  crosshair() {},
  pickPoint: note('pickPoint'),
  hoverPoint: note('hoverPoint'),
  moveCorner() {},
  insertCorner() {},
  cancelCorner() {},
  clickCorner() {},
  removeCorner() {},
  line: { drag() {}, drop() {}, cancel() {}, click() {}, remove() {} },
  camera() {},
  ready() {
    document.documentElement.dataset.ready = 'true';
  },
  failed: note('failed'),
  backdropFailed: note('backdropFailed'),
};
const mark = count > 0 ? makeMark(atlas.value.line) : undefined;
const view = createMapView(
  div,
  { atlas: atlas.value, reliefUrl: RELIEF_URL, reliefBounds: RELIEF_BOUNDS },
  scene,
  undefined,
  events,
);
Object.assign(globalThis, {
  view,
  mark,
  log,
  /** Shows the scene with these sets, and how long the call held the main thread, in milliseconds. */
  show(points: readonly PointsMark[], change: Partial<Scene> = {}) {
    const start = performance.now();
    view?.show({ ...scene, ...change, points });
    return performance.now() - start;
  },
});
