/** The two things that can be taken hold of: the measured path, and a what-if line. Only one of them is at a time. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { bindHandles, type Grip, type Handles } from './path-handles.ts';
import type { MapEvents, Scene, Target } from './scene.ts';

const pathGrip = (events: MapEvents, current: () => Scene): Grip => ({
  corners: 'path-vertices',
  middles: 'path-midpoints',
  isOn: () => current().editing,
  count: () => current().path?.vertices.length ?? 0,
  snaps: () => current().snapping,
  move: events.moveCorner,
  insert: events.insertCorner,
  drop() {},
  cancel: events.cancelCorner,
  click: events.clickCorner,
  remove: events.removeCorner,
});

/** A line has its vertices on the ground: no settlement lends it its point. */
function lineGrip({ line }: MapEvents, current: () => Scene): Grip {
  /** Whether what is dragged is a vertex that was not there before. */
  let isNew = false;
  const drag = (index: number, target: Target) => 'at' in target && line.drag(index, target.at, isNew);
  return {
    corners: 'what-if-vertices',
    middles: 'what-if-middles',
    isOn: () => (current().whatIf?.vertices.length ?? 0) > 0,
    count: () => current().whatIf?.vertices.length ?? 0,
    snaps: () => false,
    move(index, target, first) {
      if (first) isNew = false;
      drag(index, target);
    },
    insert(index, target) {
      isNew = true;
      drag(index, target);
    },
    drop: line.drop,
    cancel: line.cancel,
    click: line.click,
    remove: line.remove,
  };
}

export function bindGrips(map: MapLibreMap, events: MapEvents, current: () => Scene): Handles {
  const all = [pathGrip, lineGrip].map((make) => bindHandles(map, make(events, current)));
  return {
    dragging: () => all.some((one) => one.dragging()),
    tookClick: () => all.some((one) => one.tookClick()),
    over: (point, reach) => all.some((one) => one.over(point, reach)),
  };
}
