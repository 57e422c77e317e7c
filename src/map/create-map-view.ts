/** The only way to the map: made from a div and events, told scenes, removed. The rest of the app knows no MapLibre. */
import {
  type GeoJSONSource,
  LngLatBounds,
  Map as MapLibreMap,
  type MapOptions,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Atlas } from '../atlas/nouns.ts';
import { lngLat, type Position } from '../geo/lng-lat.ts';
import type { Camera } from '../session/state.ts';
import { createAlongMark } from './along-mark.ts';
import { createBackdropLayer } from './backdrop.ts';
import { paintBand } from './band.ts';
import { copyCanvas } from './copy-canvas.ts';
import { bindStrokes } from './even-strokes.ts';
import { fontFaces } from './fonts.ts';
import { gridFeatures } from './grid-lines.ts';
import { bindGrips } from './grips.ts';
import { PLACE_DOTS } from './label-layers.ts';
import { applyLayers } from './layer-diff.ts';
import { buildLayers } from './layers.ts';
import { bindEvents, nameCanvas } from './map-events.ts';
import { readPalette } from './palette.ts';
import { setPatterns } from './patterns.ts';
import { createPointsLayer } from './points-layer.ts';
import { boundsToReveal } from './reveal-points.ts';
import { createScaleBar } from './scale-bar.ts';
import type { MapAssets, MapEvents, MapView, Scene } from './scene.ts';
import { atlasSources, lineData } from './sources.ts';
import { whatIfFeatures } from './what-if-layers.ts';
import { keptFeatures, pathFeatures, pickFeatures } from './work-layers.ts';

/** Below this many pixels the furniture has to share its row. */
const NARROW = 720;
const EASE_MS = 500;
const ZOOM_MS = 200;
/** Marks a camera move that the user asked for through a button or a pick: it goes into the link. */
const BY_USER = { byUser: true };
const isByUser = (event: object): boolean => 'byUser' in event || 'originalEvent' in event;
/** Layers that need a picture of ours, which the map takes only once its style is there. */
const LATE = ['zone-pattern', 'band-veil', 'band'];
const MIN_ZOOM = 4.6;
const MAX_ZOOM = 15;
/** The backdrop's own edges, a little inside. */
const MAX_BOUNDS: [[number, number], [number, number]] = [
  [28, 26],
  [52, 44],
];

const hasWebGl2 = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

/** The line with air around it: more below, where the legend and the scale stand. */
function bounds({ atlas }: MapAssets): [[number, number], [number, number]] {
  const lngs = atlas.line.coords.map((c) => c[0]);
  const lats = atlas.line.coords.map((c) => c[1]);
  return [
    [Math.min(...lngs), Math.min(...lats)],
    [Math.max(...lngs), Math.max(...lats)],
  ];
}

/** Air around the line: Tabqa's name hangs to its left, the furniture stands below. */
/** Pixels: the legend's, with what is round it, and from where on a map has that much to spare. */
const LEGEND = 380;
const ROOMY = 900;

function padding(map: MapLibreMap): { top: number; bottom: number; left: number; right: number } {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return {
    top: Math.round(height * 0.1),
    bottom: Math.max(64, Math.round(height * 0.12)),
    left: Math.max(60, Math.round(width * 0.12)),
    right: Math.max(72, Math.round(width * 0.1)),
  };
}

/** For a map that a picture is taken of. */
interface Sitting {
  /** Instead of ours. */
  readonly options: Partial<MapOptions>;
  /** Is handed the map at once. */
  made(map: MapLibreMap): void;
}

/**
 * @param div fills its parent; its theme attributes are in place
 * @returns undefined after `events.failed('no-webgl')`, where no map can be drawn
 */
export function createMapView(
  div: HTMLElement,
  assets: MapAssets,
  first: Scene,
  camera: Camera | undefined,
  events: MapEvents,
  sitting?: Sitting,
): MapView | undefined {
  if (!hasWebGl2()) {
    events.failed('no-webgl');
    return undefined;
  }
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  let scene = first;
  let palette = readPalette(div);
  let layers = buildLayers(palette, scene.theme, scene.lang, scene.off);
  const band = paintBand(assets.atlas.line);
  const style: StyleSpecification = {
    version: 8,
    'font-faces': fontFaces(),
    sources: atlasSources(assets),
    layers: layers.filter((l) => !LATE.includes(l.id)),
  };
  const map = new MapLibreMap({
    container: div,
    style,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxBounds: MAX_BOUNDS,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    maxPitch: 0,
    fadeDuration: 0,
    clickTolerance: 4,
    ...sitting?.options,
  });
  sitting?.made(map);
  const drawScale = createScaleBar(map, div.clientWidth < NARROW ? 80 : 120, scene.units);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  const duration = (ms: number) => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ms);
  // Until the user moves the map it shows the whole line, whatever size it is given.
  let whole = camera === undefined;
  const showWhole = (ms: number) =>
    map.fitBounds(bounds(assets), { padding: padding(map), duration: ms, maxZoom: 10 });
  /** Whether a place lies well inside a map of this size about the same middle. */
  const isSeen = ([lng, lat]: Position, { width, height }: Size): boolean => {
    const { x, y } = map.project([lng, lat]);
    const margin = Math.min(60, width / 6, height / 6);
    const inside = (px: number, whole: number, extent: number) =>
      Math.abs(px - whole / 2) < extent / 2 - margin;
    return inside(x, div.clientWidth, width) && inside(y, div.clientHeight, height);
  };
  const reveal = (at: Position) => {
    if (isSeen(at, { width: div.clientWidth, height: div.clientHeight })) return;
    map.easeTo({ center: [at[0], at[1]], duration: duration(EASE_MS) }, BY_USER);
  };
  const look = (to: Camera | undefined) => {
    whole = to === undefined;
    if (to) map.jumpTo({ center: [to.lng, to.lat], zoom: to.zoom });
    else showWhole(0);
  };
  look(camera);
  let size = { width: div.clientWidth, height: div.clientHeight };
  map.on('resize', () => {
    const before = size;
    size = { width: div.clientWidth, height: div.clientHeight };
    if (whole) showWhole(0);
    // Where there is less room than before, what was picked stays in view.
    else if (scene.pick && isSeen(scene.pick.at, before)) reveal(scene.pick.at);
  });

  const setData = (id: string, data: GeoJSON.FeatureCollection) =>
    (map.getSource(id) as GeoJSONSource | undefined)?.setData(data); // all are GeoJSON by `atlasSources`
  const setLine = (judged: Atlas) => {
    for (const [id, data] of Object.entries(lineData(judged))) setData(id, data);
  };

  const tellStrokes = bindStrokes(
    map,
    () => layers,
    () => setPatterns(map, palette),
  );
  map.once('style.load', () => {
    tellStrokes();
    map.addSource('band', {
      type: 'canvas',
      canvas: band.canvas,
      animate: false,
      coordinates: band.corners.map((c) => [c[0], c[1]]) as [Pair, Pair, Pair, Pair], // four stay four
    });
    // From the top down, so that the layer to go under is there already.
    for (const [i, layer] of [...layers.entries()].reverse()) {
      if (LATE.includes(layer.id)) map.addLayer(layer, layers[i + 1]?.id);
    }
    setData('pick', pickFeatures(scene.pick));
    setData('path', pathFeatures(scene.path, scene.editing));
    setData('kept', keptFeatures(scene.kept));
    setData('grid', gridFeatures(scene.grid));
    if (scene.judged !== assets.atlas) setLine(scene.judged);
    setData('what-if', whatIfFeatures(scene.whatIf));
    points.show(scene.points, palette);
    draw();
    map.once('idle', () => {
      events.ready();
      // Only now: a server that is slow to answer must not hold up our own map.
      settled = true;
      backdrop.show(scene.backdrop);
    });
  });
  const backdrop = createBackdropLayer(map, (failing) => events.backdropFailed(failing));
  let settled = false;
  const points = createPointsLayer(map, PLACE_DOTS[0] ?? 'town-dots');
  const showAlong = createAlongMark(map);
  // The scene that is on the map: behind `scene` while the style is still coming or the context is lost.
  let drawn = first;
  let lost = false;
  const draw = () => {
    if (lost || (!map.isStyleLoaded() && !map.getLayer('band'))) return; // style.load will draw what is current then
    const [before, next] = [drawn, scene];
    drawn = next;
    if (next.theme !== before.theme) {
      palette = readPalette(div);
      setPatterns(map, palette);
    }
    if (next.theme !== before.theme || next.lang !== before.lang || next.off !== before.off) {
      const after = buildLayers(palette, next.theme, next.lang, next.off);
      applyLayers(map, layers, after);
      layers = after;
    }
    if (next.points !== before.points || next.theme !== before.theme) points.show(next.points, palette);
    if (next.units !== before.units || next.lang !== before.lang) drawScale(next.units);
    if (next.lang !== before.lang) nameCanvas(map);
    if (next.pick !== before.pick) setData('pick', pickFeatures(next.pick));
    if (next.path !== before.path || next.editing !== before.editing) {
      setData('path', pathFeatures(next.path, next.editing));
    }
    if (next.grid !== before.grid) setData('grid', gridFeatures(next.grid));
    if (next.judged !== before.judged) setLine(next.judged);
    if (next.whatIf !== before.whatIf) setData('what-if', whatIfFeatures(next.whatIf));
    if (settled) backdrop.show(next.backdrop);
    if (next.kept !== before.kept) setData('kept', keptFeatures(next.kept));
    if (next.along !== before.along) showAlong(next.along);
  };
  map.on('webglcontextlost', () => {
    lost = true;
  });
  map.on('webglcontextrestored', () =>
    map.once('style.load', () => {
      lost = false;
      points.restore();
      draw();
    }),
  );

  const current = () => scene;
  const handles = bindGrips(map, events, current);
  const crosshair = bindEvents(map, events, current, handles, points, duration);
  // What the wheel moves comes without its event: the turn itself is remembered.
  let wheeled = false;
  map.on('wheel', () => {
    wheeled = true;
  });
  map.on('moveend', (e) => {
    if (!wheeled && !isByUser(e)) return;
    wheeled = false;
    whole = false;
    const { lng, lat } = map.getCenter();
    events.camera({ zoom: map.getZoom(), lng, lat });
  });

  return {
    show(next) {
      const { aiming } = scene;
      scene = next;
      if (next.aiming !== aiming) crosshair.tell();
      map.getCanvas().style.cursor = next.drawing ? 'crosshair' : '';
      if (next.drawing) map.doubleClickZoom.disable();
      else map.doubleClickZoom.enable();
      draw();
    },
    look: (to) => look(to),
    reveal,
    revealAll(places) {
      const bounds = places.reduce((all, [lng, lat]) => all.extend([lng, lat]), new LngLatBounds());
      const { left, ...edges } = padding(map);
      // Where there is room, nothing of them lies under the legend.
      const clear = div.clientWidth > ROOMY ? Math.max(left, LEGEND) : left;
      const options = { padding: { ...edges, left: clear }, maxZoom: 11, duration: duration(EASE_MS) };
      if (!bounds.isEmpty()) map.fitBounds(bounds, options, BY_USER);
    },
    revealPoints(cloud) {
      const bounds = boundsToReveal(map, cloud);
      const options = { padding: padding(map), maxZoom: 12, duration: duration(EASE_MS) };
      if (bounds) map.fitBounds(bounds, options, BY_USER);
    },
    zoomBy: (steps) => void map.zoomTo(map.getZoom() + steps, { duration: duration(ZOOM_MS) }, BY_USER),
    centre() {
      const { lng, lat } = map.getCenter();
      const at = lngLat(lng, lat);
      return at.ok ? at.value : undefined;
    },
    frame() {
      const { lng, lat } = map.getCenter();
      const { clientWidth: width, clientHeight: height } = div;
      return { lng, lat, zoom: map.getZoom(), width, height };
    },
    snapshot() {
      if (lost) return undefined;
      // What a canvas of WebGL shows is gone after the turn in which it was drawn.
      map.redraw();
      return copyCanvas(map.getCanvas());
    },
    showWhole() {
      whole = true;
      showWhole(duration(EASE_MS));
    },
    features: (layer, at) =>
      (at
        ? map.queryRenderedFeatures([at[0], at[1]], { layers: [layer] })
        : map.queryRenderedFeatures({ layers: [layer] })
      ).map((f) => ({ id: f.properties.id, properties: f.properties })),
    project: (at: Position) => {
      const { x, y } = map.project([at[0], at[1]]);
      return [x, y];
    },
    pointsDrawn: () => points.drawn(),
    projectPoint: (set, index) => points.project(set, index),
    remove() {
      crosshair.remove();
      backdrop.show(undefined);
      points.remove();
      map.remove();
    },
  };
}

type Pair = [number, number];
type Size = { readonly width: number; readonly height: number };
