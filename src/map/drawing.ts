/** Keeps what is drawn at what the scene says: each part is compared with the last by identity, and set only where it is another. */
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { createAlongMark } from './along-mark.ts';
import { createBackdropLayer } from './backdrop.ts';
import { paintBand } from './band.ts';
import { bindStrokes } from './even-strokes.ts';
import { PLACE_DOTS } from './label-layers.ts';
import { addLateLayers } from './late-layers.ts';
import { applyLayers } from './layer-diff.ts';
import { buildLayers } from './layers.ts';
import { nameCanvas } from './map-events.ts';
import { type Palette, readPalette } from './palette.ts';
import { setPatterns } from './patterns.ts';
import { namedByPick } from './pick-name.ts';
import { createPointsLayer, type PointsLayer } from './points-layer.ts';
import { createScaleBar } from './scale-bar.ts';
import type { MapAssets, MapEvents, Scene } from './scene.ts';
import { setData } from './scene-data.ts';

/** Below this many pixels the furniture has to share its row. */
const NARROW = 720;

/** Whether a figure stands on the map. */
const hasFigures = ({ path, pick, kept }: Scene): boolean =>
  path?.live !== undefined ||
  [path?.legs, pick?.leader, kept.paths, kept.rings].some((drawn) => drawn && drawn.length > 0);

export const layersOf = (palette: Palette, scene: Scene): LayerSpecification[] =>
  buildLayers(palette, scene.theme, scene.lang, scene.off, {
    picked: namedByPick(scene.pick),
    figures: hasFigures(scene),
  });

interface Drawing {
  /** Brings the map to the current scene: later, where its style is still coming or its context is lost. */
  draw(): void;
  /** Brings the points, and what is held for them, to the current scene. */
  drawPoints(): void;
  readonly points: PointsLayer;
  isLost(): boolean;
  remove(): void;
}

/** @param first the layers that the map was made with, and their palette */
export function bindDrawing(
  map: MapLibreMap,
  { atlas }: MapAssets,
  first: { readonly palette: Palette; readonly layers: LayerSpecification[] },
  current: () => Scene,
  events: MapEvents,
): Drawing {
  const div = map.getContainer();
  let { palette, layers } = first;
  // The scene that is on the map: behind the current one while the style is still coming or the context is lost.
  let drawn = current();
  let lost = false;
  let settled = false;
  const band = paintBand(atlas.line);
  const drawScale = createScaleBar(map, div.clientWidth < NARROW ? 80 : 120, drawn.units);
  const showAlong = createAlongMark(map);
  const backdrop = createBackdropLayer(map, (failing) => events.backdropFailed(failing));
  const points = createPointsLayer(map, PLACE_DOTS[0] ?? 'town-dots');

  const drawPoints = () => points.show(current().points, palette);
  const draw = () => {
    if (lost || (!map.isStyleLoaded() && !map.getLayer('band'))) return; // style.load will draw what is current then
    const [before, next] = [drawn, current()];
    drawn = next;
    if (next.theme !== before.theme) {
      palette = readPalette(div);
      setPatterns(map, palette);
    }
    if (
      next.theme !== before.theme ||
      next.lang !== before.lang ||
      next.off !== before.off ||
      namedByPick(next.pick) !== namedByPick(before.pick) ||
      hasFigures(next) !== hasFigures(before)
    ) {
      const after = layersOf(palette, next);
      applyLayers(map, layers, after);
      layers = after;
    }
    if (next.points !== before.points || next.theme !== before.theme) drawPoints();
    if (next.units !== before.units || next.lang !== before.lang) drawScale(next.units);
    if (next.lang !== before.lang) nameCanvas(map);
    setData(map, next, before);
    if (settled) backdrop.show(next.backdrop);
    if (next.along !== before.along) showAlong(next.along);
  };

  const tellStrokes = bindStrokes(
    map,
    () => layers,
    () => setPatterns(map, palette),
  );
  map.once('style.load', () => {
    tellStrokes();
    addLateLayers(map, band, layers);
    // The sources came with the reconstruction and nothing else.
    setData(map, current(), { judged: atlas });
    drawPoints();
    draw();
    map.once('idle', () => {
      events.ready();
      // Only now: a server that is slow to answer must not hold up our own map.
      settled = true;
      backdrop.show(current().backdrop);
    });
  });
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
  return {
    draw,
    drawPoints,
    points,
    isLost: () => lost,
    remove() {
      backdrop.show(undefined);
      points.remove();
    },
  };
}
