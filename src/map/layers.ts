/** All layers in drawing order, for a theme and a language, with what the user has switched off hidden. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Language, Layer, Theme } from '../session/state.ts';
import { figureLayers } from './figure-layers.ts';
import { gridLayers, groundLayers } from './ground-layers.ts';
import { dotLayers, labelLayers } from './label-layers.ts';
import { lineLayers, sideLabels, zoneLayers } from './line-layers.ts';
import type { Palette } from './palette.ts';
import { townLabels } from './town-labels.ts';
import { whatIfHandles, whatIfLines } from './what-if-layers.ts';
import { workLayers } from './work-layers.ts';
import { workLines } from './work-lines.ts';

/** Which of the user's switches a layer obeys. */
const GROUPS: Readonly<Record<Layer, (id: string) => boolean>> = {
  zones: (id) => id.startsWith('zone-') || id === 'side-labels',
  band: (id) => id.startsWith('band'),
  line: (id) => id.startsWith('line'),
  relief: (id) => id === 'relief',
  // It comes and goes as a whole: `backdrop.ts`.
  backdrop: () => false,
  borders: (id) => id.endsWith('-borders'),
  labels: (id) =>
    id.includes('labels') && !id.startsWith('grid') && !id.startsWith('path') && !id.startsWith('kept'),
};

/** What the user's work does to the names. */
interface Lettering {
  /** A settlement that has its name from the pick: not twice. */
  readonly picked?: string | undefined;
  /** Whether there are figures for which names may have to move. */
  readonly figures?: boolean;
}

export function buildLayers(
  palette: Palette,
  theme: Theme,
  lang: Language,
  off: readonly Layer[],
  { picked, figures = false }: Lettering = {},
): LayerSpecification[] {
  const layers = [
    ...groundLayers(palette),
    ...zoneLayers(palette),
    ...lineLayers(palette, theme),
    ...gridLayers(palette),
    ...whatIfLines(palette),
    ...dotLayers(palette),
    // Names stand over what was measured, so that no leg strikes one out; its handles and figures are above them.
    ...workLines(palette),
    ...sideLabels(palette, lang),
    ...labelLayers(palette, lang, picked),
    townLabels(palette, lang, figures),
    ...whatIfHandles(palette),
    ...workLayers(palette),
    // The topmost is placed first: names make room for figures.
    ...figureLayers(palette),
  ];
  return layers.map((layer) =>
    off.some((o) => GROUPS[o](layer.id))
      ? ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification) // every layout has it
      : layer,
  );
}
