/** What the user does on the map, in the app's own words. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PointTarget } from '../points/point-store.ts';
import type { Handles } from './path-handles.ts';
import { bindHover } from './points-hover.ts';
import { ON_DOT, type PointsLayer } from './points-layer.ts';
import type { MapEvents, Scene, Target } from './scene.ts';
import { MOUSE_REACH, type Pixel, reachOf, targetAt } from './target.ts';

export function bindEvents(
  map: MapLibreMap,
  events: MapEvents,
  current: () => Scene,
  handles: Handles,
  points: PointsLayer,
): () => void {
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'application');
  canvas.setAttribute(
    'aria-label',
    'Map canvas: arrow keys move, plus and minus zoom, Enter picks at the crosshair',
  );
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

  map.on('click', (e) => {
    // The second click of a double click, by a hand that trembles, is no corner of its own.
    if (current().drawing && e.originalEvent.detail > 1) return;
    if (!handles.tookClick()) pickAt(e.point, reachOf(e.originalEvent));
  });
  map.on('dblclick', (e) => {
    if (!current().drawing) return;
    // Finishing gives the double click back to the zoom: this one must not reach it.
    e.preventDefault();
    events.finish();
  });
  map.on('mousemove', (e) => {
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
    events.cursor(undefined);
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
  return () => canvas.removeEventListener('keydown', onKey);
}
