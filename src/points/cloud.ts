/** Where imported points lie on the drawn map's plane. */
import { unitMercator } from '../geo/mercator.ts';

/**
 * In the middle of the region. What is left of a coordinate after it is small enough for 32 bits: within 5 cm on the
 * ground in all of Syria.
 */
export const CLOUD_ORIGIN = unitMercator([40, 35.25]);
