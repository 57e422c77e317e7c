/** The figures of what was measured: those of the path in hand and of the pick are all there, each where no other is. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { MEDIUM, SEMIBOLD } from './fonts.ts';
import { pill } from './label-style.ts';
import type { Palette } from './palette.ts';

/** From the leg to the middle of its figure, in ems: above it at best, else under it. */
const ASIDE = [1.2, -1.2];

/** Degrees. */
const STEP = 15;

/** Beside a leg that runs at so many degrees. */
function beside(degrees: number): ExpressionSpecification {
  const angle = (degrees * Math.PI) / 180;
  return ['literal', ASIDE.flatMap((ems) => ['center', [Math.sin(angle) * ems, -Math.cos(angle) * ems]])];
}

/** A figure that can choose does not turn its offset with itself: it is turned here, near enough. */
const BESIDE = [
  'step',
  ['get', 'angle'],
  beside(-90),
  ...Array.from({ length: 180 / STEP }, (_, i) => i * STEP - 90).flatMap((from) => [
    from + STEP / 2,
    beside(from + STEP),
  ]),
] as unknown as ExpressionSpecification; // a spread of pairs has no type in the specification

export const figureLayers = (p: Palette): LayerSpecification[] => [
  {
    id: 'kept-labels',
    type: 'symbol',
    source: 'kept',
    filter: ['==', ['get', 'part'], 'label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MEDIUM,
      'text-size': 11,
      'text-variable-anchor-offset': ['center', [0, -0.7], 'center', [0, 0.7]],
    },
    paint: pill(p),
  },
  {
    id: 'path-labels',
    type: 'symbol',
    source: 'path',
    filter: ['==', ['get', 'part'], 'label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MEDIUM,
      'text-size': 12,
      'text-variable-anchor-offset': BESIDE,
      'text-rotate': ['get', 'angle'],
      'text-rotation-alignment': 'map',
      'text-allow-overlap': true,
      // The upright box about a slanting figure has room enough.
      'text-padding': 0,
    },
    paint: pill(p),
  },
  {
    id: 'leader-label',
    type: 'symbol',
    source: 'pick',
    filter: ['==', ['get', 'part'], 'foot'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': SEMIBOLD,
      'text-size': 13,
      'text-anchor': ['get', 'anchor'],
      // By the anchor: an array in a feature's properties would reach the map as text.
      'text-offset': [
        'match',
        ['get', 'anchor'],
        'left',
        ['literal', [0.7, 0]],
        'right',
        ['literal', [-0.7, 0]],
        'bottom',
        ['literal', [0, -0.5]],
        ['literal', [0, 0.5]],
      ],
      'text-allow-overlap': true,
    },
    paint: pill(p),
  },
];
