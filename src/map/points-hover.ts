/** Tells of the imported point under the pointer, once a frame at most and only when there is something to tell. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PointTarget } from '../points/point-store.ts';
import type { MapEvents } from './scene.ts';
import type { Pixel } from './target.ts';

export interface Hover {
  over(point: PointTarget | undefined, pixel: Pixel): void;
  leave(): void;
}

type Hovered = (PointTarget & Pixel) | undefined;

const isSame = (a: Hovered, b: Hovered): boolean =>
  a?.set === b?.set && a?.index === b?.index && a?.x === b?.x && a?.y === b?.y;

export function bindHover(map: MapLibreMap, events: Pick<MapEvents, 'hoverPoint'>): Hover {
  let next: Hovered;
  let told: Hovered;
  let frame = 0;
  const tell = () => {
    frame = 0;
    if (isSame(next, told)) return;
    told = next;
    events.hoverPoint(next);
  };
  const set = (to: Hovered) => {
    next = to;
    if (frame === 0 && (next || told)) frame = requestAnimationFrame(tell);
  };
  const hover: Hover = {
    over: (point, { x, y }) => set(point && { ...point, x, y }),
    leave: () => set(undefined),
  };
  // What was under the pointer has moved away from it.
  map.on('movestart', hover.leave);
  return hover;
}
