/** The only way to the map: made from a div and events, told scenes, removed. The rest of the app knows no MapLibre. */
import type { Position } from '../geo/lng-lat.ts';
import type { Camera } from '../session/state.ts';
import { bindCamera, moveTime } from './camera-moves.ts';
import { copyCanvas } from './copy-canvas.ts';
import { bindDrawing, layersOf } from './drawing.ts';
import { bindGrips } from './grips.ts';
import { firstStyle } from './late-layers.ts';
import { makeMap, type Sitting } from './make-map.ts';
import { bindEvents } from './map-events.ts';
import { readPalette } from './palette.ts';
import type { MapAssets, MapEvents, MapView, Scene } from './scene.ts';

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
  const palette = readPalette(div);
  const layers = layersOf(palette, first);
  const map = makeMap(div, firstStyle(assets, layers), sitting);
  if (!map) {
    events.failed('no-webgl');
    return undefined;
  }
  let scene = first;
  const current = () => scene;
  const moves = bindCamera(map, assets.atlas.line, camera, () => scene.pick?.at, events);
  const drawing = bindDrawing(map, assets, { palette, layers }, current, events);
  const { points } = drawing;
  const handles = bindGrips(map, events, current);
  const crosshair = bindEvents(map, events, current, handles, points, moveTime);
  return {
    ...moves,
    show(next) {
      const { aiming } = scene;
      scene = next;
      if (next.aiming !== aiming) crosshair.tell();
      map.getCanvas().style.cursor = next.drawing ? 'crosshair' : '';
      if (next.drawing) map.doubleClickZoom.disable();
      else map.doubleClickZoom.enable();
      drawing.draw();
    },
    snapshot() {
      if (drawing.isLost()) return undefined;
      // What a canvas of WebGL shows is gone after the turn in which it was drawn.
      map.redraw();
      return copyCanvas(map.getCanvas());
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
    isDrawn: () => map.loaded() && !map.isMoving(),
    preparePoints: (mark) => points.prepare(mark),
    forgetPrepared: () => drawing.drawPoints(),
    whenDrawn: () => points.drawn(),
    pointsDrawn: () => points.shown(),
    projectPoint: (set, index) => points.project(set, index),
    remove() {
      crosshair.remove();
      drawing.remove();
      map.remove();
    },
  };
}
