/** Settlements and names, by rank. MapLibre places the topmost layer first, so the greatest come last. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../session/state.ts';
import { t } from '../words/language.ts';
import { ITALIC, MEDIUM, REGULAR } from './fonts.ts';
import { NAME_ANCHORS } from './label-anchors.ts';
import { haloOf, nameIn, sizeIn } from './label-style.ts';
import type { Palette } from './palette.ts';
import { pickLabels } from './pick-name.ts';

/** Rank, first zoom of its dots, first zoom of its names, size, font. */
const RANKS = [
  { rank: 4, dots: 8.7, from: 9.5, px: 11, font: REGULAR },
  { rank: 3, dots: 7.1, from: 7.5, px: 12, font: REGULAR },
  { rank: 2, dots: 5.8, from: 6.1, px: 13, font: MEDIUM },
  { rank: 1, dots: 4, from: 0, px: 13, font: MEDIUM },
] as const;

export const PLACE_DOTS = RANKS.map(({ rank }) => `dots-${rank}`);
export const PLACE_LABELS = RANKS.map(({ rank }) => `labels-${rank}`);

export const dotLayers = (p: Palette): LayerSpecification[] => [
  ...RANKS.map(
    ({ rank, dots }): LayerSpecification => ({
      id: `dots-${rank}`,
      type: 'circle',
      source: 'places',
      minzoom: dots,
      filter: ['==', ['get', 'rank'], rank],
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          dots,
          rank === 4 ? 1.4 : 1.7,
          dots + 2,
          rank === 4 ? 2 : 2.4,
        ],
        'circle-color': p.dot,
        'circle-stroke-color': p.halo,
        'circle-stroke-width': 0.8,
      },
    }),
  ),
  {
    id: 'town-dots',
    type: 'circle',
    source: 'towns',
    paint: {
      'circle-radius': 4,
      'circle-color': p.ink,
      'circle-stroke-color': p.halo,
      'circle-stroke-width': 2,
    },
  },
];

/** Pixels about the names of areas and waters: faint or along a line, they hide less of what they name. */
const THIN = 1.5;

/** Without capitals a governorate would read like the town of its name. */
function governorateName(lang: Language): ExpressionSpecification {
  const gap = '|';
  const [before = '', after = ''] = t('map.governorate', { name: gap }).split(gap);
  return ['concat', before, nameIn(lang), after];
}

const areaLabels = (p: Palette, lang: Language): LayerSpecification[] => [
  {
    id: 'governorate-labels',
    type: 'symbol',
    source: 'governorates',
    minzoom: 6.6,
    maxzoom: 9.5,
    // With the whole line in view the others' names would stand at the map's edge, under what is laid over it.
    filter: ['any', ['get', 'isZone'], ['>=', ['zoom'], 8]],
    layout: {
      'text-field': lang === 'en' ? ['upcase', nameIn(lang)] : governorateName(lang),
      'text-font': REGULAR,
      'text-size': sizeIn(11, lang),
      // Arabic letters join: spacing would tear the words apart.
      'text-letter-spacing': lang === 'en' ? 0.22 : 0,
      // In two lines, as the spaced capitals are: in one it would lie across the line.
      'text-max-width': lang === 'en' ? 8 : 5,
      'text-padding': 6,
    },
    paint: { 'text-color': p.muted, 'text-opacity': 0.75, ...haloOf(p, THIN) },
  },
  {
    id: 'country-labels',
    type: 'symbol',
    source: 'country-labels',
    maxzoom: 7.5,
    layout: {
      'text-field': lang === 'en' ? ['upcase', nameIn(lang)] : nameIn(lang),
      'text-font': MEDIUM,
      'text-size': sizeIn(13, lang),
      'text-letter-spacing': lang === 'en' ? 0.3 : 0,
      'text-max-width': 6,
    },
    paint: { 'text-color': p.muted, 'text-opacity': 0.85, ...haloOf(p, THIN) },
  },
];

/** From here on a river has room for its name along the bends that it has. */
const CLOSE = 10;

const riverLabels = (
  p: Palette,
  lang: Language,
  layer: {
    readonly id: string;
    readonly source: string;
    readonly minzoom: number;
    readonly maxzoom?: number;
  },
  /** From the river, in heights of the letters. */
  aside: number,
): LayerSpecification => ({
  type: 'symbol',
  ...layer,
  layout: {
    'symbol-placement': 'line',
    'symbol-spacing': 420,
    'text-field': nameIn(lang),
    'text-font': ITALIC,
    'text-size': sizeIn(11.5, lang),
    'text-letter-spacing': lang === 'en' ? 0.08 : 0,
    'text-offset': [0, aside],
    // Joined letters bear less of a bend: turned out of their row they would read as others.
    'text-max-angle': lang === 'en' ? 30 : 18,
    'text-padding': 12,
  },
  paint: { 'text-color': p['water-label'], ...haloOf(p, THIN) },
});

const waterLabels = (p: Palette, lang: Language): LayerSpecification[] => [
  // Clear of the meanders that a course leaves out.
  riverLabels(p, lang, { id: 'river-labels', source: 'river-courses', minzoom: 6.5, maxzoom: CLOSE }, 1.5),
  riverLabels(p, lang, { id: 'river-labels-close', source: 'rivers', minzoom: CLOSE }, 0.9),
  {
    id: 'lake-labels',
    type: 'symbol',
    source: 'lakes',
    minzoom: 7.2,
    layout: {
      'text-field': nameIn(lang),
      'text-font': ITALIC,
      'text-size': sizeIn(11.5, lang),
      'text-max-width': 5,
    },
    paint: { 'text-color': p['water-label'], ...haloOf(p, THIN) },
  },
];

const ofRank = (rank: number, picked: string | undefined): FilterSpecification => [
  'all',
  ['==', ['get', 'rank'], rank],
  ['>=', ['zoom'], ['get', 'named']],
  ...(picked === undefined ? [] : [['!=', ['get', 'id'], picked] as ExpressionSpecification]),
];

/** Pixels about a name; it moves off its dot by as much. */
const PADDING = 3;

const placeLabels = (p: Palette, lang: Language, picked: string | undefined): LayerSpecification[] =>
  RANKS.map(
    ({ rank, from, px, font }): LayerSpecification => ({
      id: `labels-${rank}`,
      type: 'symbol',
      source: 'places',
      minzoom: from,
      filter: ofRank(rank, picked),
      layout: {
        'text-field': nameIn(lang),
        'text-font': font,
        'text-size': sizeIn(px, lang),
        'text-variable-anchor-offset': NAME_ANCHORS,
        'text-justify': 'auto',
        'text-max-width': 9,
        'text-padding': PADDING,
        'symbol-sort-key': ['-', 0, ['get', 'population']],
      },
      paint: { 'text-color': rank <= 2 ? p.ink : p.muted, ...haloOf(p) },
    }),
  );

/** @param picked a settlement that has its name from the pick: not twice */
export const labelLayers = (p: Palette, lang: Language, picked: string | undefined): LayerSpecification[] => [
  ...areaLabels(p, lang),
  ...waterLabels(p, lang),
  ...placeLabels(p, lang, picked),
  ...pickLabels(p, lang),
];
