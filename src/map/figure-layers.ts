/** The figures of what was measured: those of the path in hand and of the pick are all there, each where no other is. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { MEDIUM, SEMIBOLD } from './fonts.ts';
import { anchorsAt } from './label-anchors.ts';
import { pill } from './label-style.ts';
import type { Palette } from './palette.ts';

/** From the leg to the middle of its figure, in ems: at best, else. */
const ABOVE = [1.2, -1.2];
const UNDER = [-1.2, 1.2];

/** Degrees. */
const STEP = 15;

/** Beside a leg that runs at so many degrees. */
function beside(degrees: number, aside: readonly number[]): ExpressionSpecification {
  const angle = (degrees * Math.PI) / 180;
  return ['literal', aside.flatMap((ems) => ['center', [Math.sin(angle) * ems, -Math.cos(angle) * ems]])];
}

/** A figure that can choose does not turn its offset with itself: it is turned here, near enough. */
const turned = (aside: readonly number[]) =>
  [
    'step',
    ['get', 'angle'],
    beside(-90, aside),
    ...Array.from({ length: 180 / STEP }, (_, i) => i * STEP - 90).flatMap((from) => [
      from + STEP / 2,
      beside(from + STEP, aside),
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
      'text-variable-anchor-offset': ['case', ['get', 'under'], turned(UNDER), turned(ABOVE)],
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
      // With the padding, as far off as `wayBeyond` counts on.
      'text-variable-anchor-offset': anchorsAt(0.9),
      'text-allow-overlap': true,
    },
    paint: pill(p),
  },
];
