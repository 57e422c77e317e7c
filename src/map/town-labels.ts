/** The names of the four towns: always there, on the side where the line is not, and out of the way of figures. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Language } from '../session/state.ts';
import { SEMIBOLD } from './fonts.ts';
import { literal, placesAt } from './label-anchors.ts';
import { haloOf, nameIn, sizeIn } from './label-style.ts';
import type { Palette } from './palette.ts';

/** From the dot to the name, in ems: at best, and where all near it is taken. */
const GAP = 0.6;
const FAR = 2.1;

/** Closer than this no name of a town stands across the river from it. */
const CLOSE = 8;

/** Best first, and none on the line at a zoom where it is used. */
const PLACES = {
  tabqa: placesAt(['w', 'sw', 'nw'], GAP),
  raqqa: [...placesAt(['n', 'ne', 'nw'], GAP), ...placesAt(['ne'], FAR)],
  'deir-el-zour': placesAt(['sw', 'w'], GAP),
  'al-bukamal': placesAt(['sw', 'w'], GAP),
};

/** On a small map there is no second place on its own bank: it lies inside a bend. */
const FROM_AFAR = {
  ...PLACES,
  'deir-el-zour': [...placesAt(['sw', 'ne'], GAP), ...placesAt(['ne'], FAR)],
};

function anchors(places: typeof PLACES, mayMove: boolean): ExpressionSpecification {
  const choices = Object.entries(places).flatMap(([id, all]) => [
    id,
    literal(mayMove ? all : all.slice(0, 2)), // an anchor and its offset
  ]);
  // A spread of pairs has no type in the specification.
  return [
    'match',
    ['get', 'id'],
    ...choices,
    literal(placesAt(['e'], GAP)),
  ] as unknown as ExpressionSpecification;
}

/**
 * @param mayMove where figures may stand in their way: what has moved would keep its place until it is in the way of another,
 * and else each has its own
 */
export const townLabels = (p: Palette, lang: Language, mayMove: boolean): LayerSpecification => ({
  id: 'town-labels',
  type: 'symbol',
  source: 'towns',
  layout: {
    'text-field': nameIn(lang),
    'text-font': SEMIBOLD,
    'text-size': sizeIn(15, lang),
    'text-variable-anchor-offset': [
      'step',
      ['zoom'],
      anchors(FROM_AFAR, mayMove),
      CLOSE,
      anchors(PLACES, mayMove),
    ],
    'text-justify': 'auto',
    'text-allow-overlap': true,
  },
  paint: { 'text-color': p.ink, ...haloOf(p) },
});
