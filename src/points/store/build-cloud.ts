import KDBush from 'kdbush';
import { unitMercator } from '../../geo/mercator.ts';
import { boxOfPoints, CLOUD_ORIGIN } from '../cloud.ts';
import type { Cloud } from '../point-store.ts';
import { type PointColumns, placeOf } from './point-columns.ts';

const MOST_LATITUDE = 85.0511;

/** Where the points are drawn, and the index by which they are found. */
export function buildCloud(columns: PointColumns): Cloud {
  const count = columns.lng.length;
  const xy = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const [lng, lat] = placeOf(columns, i);
    const at = unitMercator([lng, Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat))]);
    xy[2 * i] = at[0] - CLOUD_ORIGIN[0];
    xy[2 * i + 1] = at[1] - CLOUD_ORIGIN[1];
  }
  return cloudOf(xy);
}

/** @param xy x, y of each point, in a cloud's units */
export function cloudOf(xy: Float32Array): Cloud {
  const index = new KDBush(xy.length / 2, 64, Float32Array);
  for (let i = 0; i < xy.length; i += 2) index.add(xy[i] as number, xy[i + 1] as number); // both are there
  index.finish();
  // The constructor's default kind of buffer.
  return { xy, index: index.data as ArrayBuffer, bounds: boxOfPoints(xy) };
}
