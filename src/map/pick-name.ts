/** The picked settlement's name: there at every zoom, whatever else has to give way. */
import type { LayerSpecification } from 'maplibre-gl';
import { isTown } from '../atlas/nouns.ts';
import type { Language } from '../session/state.ts';
import { SEMIBOLD } from './fonts.ts';
import { anchorsAt, wayFrom } from './label-anchors.ts';
import { haloOf, nameIn, sizeIn } from './label-style.ts';
import type { Palette } from './palette.ts';
import type { PickMark } from './scene.ts';
import { nameProperties, pointFeature } from './sources.ts';

export const PICK_LABEL = 'pick-labels';

/** Beside the mark of the pick, which is larger than a dot. */
const ANCHORS = anchorsAt(0.85);

export const pickLabels = (p: Palette, lang: Language): LayerSpecification[] => [
  {
    id: PICK_LABEL,
    type: 'symbol',
    source: 'pick',
    filter: ['==', ['get', 'part'], 'name'],
    layout: {
      'text-field': nameIn(lang),
      'text-font': SEMIBOLD,
      'text-size': sizeIn(13, lang),
      'text-variable-anchor-offset': ANCHORS,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': p.ink, ...haloOf(p) },
  },
];

/** The settlement that has its name from the pick, and so none among the others; the four towns keep their own. */
export const namedByPick = (pick: PickMark | undefined): string | undefined =>
  pick?.place && !isTown(pick.place) ? pick.place.id : undefined;

/** On the other side of the place than the leader leaves it. */
export function pickName(pick: PickMark): readonly GeoJSON.Feature[] {
  const { place, leader, at } = pick;
  if (!place || namedByPick(pick) === undefined) return [];
  const foot = leader.at(-1);
  const way = (foot && wayFrom(foot, at)) ?? '';
  return [pointFeature(at, { part: 'name', id: place.id, way, ...nameProperties(place.name) })];
}
