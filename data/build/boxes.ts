/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The map's own extent: rivers, lakes, relief, far places. */
export const MAP_BOX: Box = [30, 28, 50, 42];
/** The land fill reaches further, so that no edge shows when the map is tilted or pulled. */
export const LAND_BOX: Box = [26, 25, 54, 44];
/** Full detail here. */
export const NEAR_BOX: Box = [36, 33, 43, 38];
/** Every settlement of GeoNames' table is shown here. */
export const GAZETTEER_BOX: Box = [36.5, 32.8, 43, 38];

/** Whether a place is in the box, its edges included. */
export const isInBox = ([west, south, east, north]: Box, lng: number, lat: number): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;
