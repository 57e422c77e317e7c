/** What the user does on the map, in the app's own words. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PointTarget } from '../points/point-store.ts';
import { t } from '../words/language.ts';
import { bindCrosshair, type Crosshair } from './crosshair.ts';
import { bindLongPress } from './long-press.ts';
import type { Handles } from './path-handles.ts';
import { bindHover } from './points-hover.ts';
import { ON_DOT, type PointsLayer } from './points-layer.ts';
import type { MapEvents, Scene, Target } from './scene.ts';
import { MOUSE_REACH, type Pixel, reachOf, TOUCH_REACH, targetAt } from './target.ts';

/** In the language in force. */
export const nameCanvas = (map: MapLibreMap): void =>
  map.getCanvas().setAttribute('aria-label', t('map.canvas'));

export function bindEvents(
  map: MapLibreMap,
  events: MapEvents,
  current: () => Scene,
  handles: Handles,
  points: PointsLayer,
  milliseconds: (ms: number) => number,
): Crosshair {
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'application');
  nameCanvas(map);
  /** A pick always means the settlement under it; a corner of a path only where snapping is on. */
  const targetOf = (point: Pixel, reach: number) =>
    targetAt(map, point, reach, !current().drawing || current().snapping);
  /**
   * An imported point whose dot is hit wins over the settlement that it was placed at: that one can still be had by its
   * name. Else a settlement wins, then a point near by, then the ground. A path has no corner at an imported point.
   */
  const pointOver = (target: Target | undefined, point: Pixel, reach: number): PointTarget | undefined => {
    if (current().drawing) return undefined;
    const atPlace = target !== undefined && 'place' in target;
    return points.at(point, atPlace ? Math.min(reach, ON_DOT) : reach);
  };
  const pickAt = (point: Pixel, reach: number) => {
    const target = targetOf(point, reach);
    const imported = pointOver(target, point, reach);
    if (imported) events.pickPoint(imported);
    else if (target) events.pick(target);
  };
  const hover = bindHover(map, events);
  const press = bindLongPress(canvas, (point) => {
    // What can be taken hold of is dragged, or removed by the menu's key.
    if (handles.over(point, TOUCH_REACH)) return false;
    const target = targetAt(map, point, TOUCH_REACH);
    const imported = pointOver(target, point, TOUCH_REACH);
    if (imported) events.pickPoint(imported);
    else if (target) events.pick(target, true);
    return true;
  });

  map.on('click', (e) => {
    // The second click of a double click is none of its own: it was the first that picked, or pressed what lay over the map.
    if (e.originalEvent.detail > 1) return;
    if (!handles.tookClick() && !press.tookClick()) pickAt(e.point, reachOf(e.originalEvent));
  });
  map.on('dblclick', (e) => {
    const { drawing } = current();
    // One on a corner is none on the map. Finishing gives the double click back to the zoom: this one must not reach it.
    if (drawing || handles.tookClick()) e.preventDefault();
    if (drawing) events.finish();
  });
  map.on('mousemove', (e) => {
    // A tap also tells of a mouse that moved there.
    if (current().aiming) return;
    if (handles.dragging()) return hover.leave();
    const target = targetOf(e.point, MOUSE_REACH);
    events.cursor(target);
    const onHandle = handles.over(e.point, MOUSE_REACH);
    const imported = onHandle || map.isMoving() ? undefined : pointOver(target, e.point, MOUSE_REACH);
    hover.over(imported, e.point);
    const pointer = imported || (target !== undefined && 'place' in target) ? 'pointer' : '';
    canvas.style.cursor = onHandle ? 'move' : current().drawing ? 'crosshair' : pointer;
  });
  map.on('mouseout', () => {
    if (!current().aiming) events.cursor(undefined);
    hover.leave();
  });
  map.on('webglcontextlost', () => events.failed('context-lost'));
  map.on('webglcontextrestored', () => map.once('idle', () => events.ready()));

  const onKey = (e: KeyboardEvent) => {
    if (e.key !== 'Enter') return;
    e.preventDefault();
    pickAt({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 }, MOUSE_REACH);
  };
  canvas.addEventListener('keydown', onKey);
  const crosshair = bindCrosshair(map, events, targetOf, milliseconds, () => current().aiming === true);
  return {
    tell: crosshair.tell,
    remove() {
      canvas.removeEventListener('keydown', onKey);
      press.remove();
      crosshair.remove();
    },
  };
}
