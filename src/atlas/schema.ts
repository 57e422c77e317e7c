/** The shape of each data file. Meaning (a simple line, known sources, agreeing banks) is checked in `parse.ts`. */
import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.tuple([longitude, latitude]);
const text = v.pipe(v.string(), v.minLength(1));
const sentence = v.object({ en: text, ar: text });
const names = v.object({ en: text, ar: v.optional(text) });
const sources = v.pipe(v.array(text), v.minLength(1));
const metres = v.pipe(v.number(), v.finite(), v.minValue(0));
const side = v.picklist(['ne', 'sw']);

const rings = v.array(v.array(position));
const polygon: v.GenericSchema<Polygon> = v.object({ type: v.literal('Polygon'), coordinates: rings });
const multiPolygon: v.GenericSchema<MultiPolygon> = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(rings),
});
const area = v.union([polygon, multiPolygon]);
const point = v.object({ type: v.literal('Point'), coordinates: position });

const collection = <P extends v.GenericSchema, G extends v.GenericSchema>(properties: P, geometry: G) =>
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.pipe(v.array(v.object({ type: v.literal('Feature'), properties, geometry })), v.minLength(1)),
  });

export const lineFile = collection(
  v.object({
    id: text,
    name: sentence,
    date: text,
    sources,
    stretches: v.pipe(
      v.array(
        v.object({
          id: text,
          from_vertex: v.pipe(v.number(), v.integer(), v.minValue(0)),
          to_vertex: v.pipe(v.number(), v.integer(), v.minValue(1)),
          certainty: v.picklist(['schematic', 'approximate']),
          band_m: metres,
          worst_m: metres,
          sources,
        }),
      ),
      v.minLength(1),
    ),
  }),
  v.object({ type: v.literal('LineString'), coordinates: v.pipe(v.array(position), v.minLength(2)) }),
);

export const zonesFile = collection(
  v.object({ id: side, side, name: sentence, operator: sentence, sources }),
  area,
);

export const townsFile = collection(
  v.object({
    id: text,
    name: sentence,
    alt: v.array(text),
    bank: v.picklist(['left', 'right']),
    error_km: v.pipe(v.number(), v.minValue(0)),
    population: v.optional(v.number()),
    note: v.nullable(sentence),
    sources,
  }),
  point,
);

export const placesFile = collection(
  v.object({
    id: v.pipe(v.string(), v.regex(/^g\d+$/)),
    name: names,
    alt: v.optional(v.array(text)),
    rank: v.picklist([1, 2, 3, 4]),
    population: v.optional(v.number()),
    admin: v.optional(text),
    country: v.optional(text),
  }),
  point,
);

export const governoratesFile = collection(
  v.object({ id: text, name: sentence, label: position, sources }),
  area,
);

export const sourcesFile = v.array(
  v.object({
    id: text,
    title: sentence,
    short: sentence,
    publisher: text,
    date: text,
    licence: text,
    grade: v.object({
      reliability: v.picklist(['A', 'B', 'C', 'D', 'E', 'F']),
      credibility: v.picklist([1, 2, 3, 4, 5, 6]),
    }),
    error_m: v.nullable(metres),
    note: sentence,
  }),
);

/** What is only drawn needs no more than to be GeoJSON with something in it. */
export const backdropFile = v.object({
  type: v.literal('FeatureCollection'),
  features: v.pipe(
    v.array(v.looseObject({ type: v.literal('Feature'), geometry: v.looseObject({ type: text }) })),
    v.minLength(1),
  ),
});
