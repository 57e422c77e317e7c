/** The four towns of the report. */

/** Longitude, latitude. */
export type Spot = readonly [lng: number, lat: number];

export const TOWNS = {
  tabqa: [38.54828, 35.83758],
  raqqa: [39.00788, 35.95283],
  'deir-el-zour': [40.14084, 35.33588],
  'al-bukamal': [40.91854, 34.45226],
} as const satisfies Record<string, Spot>;
