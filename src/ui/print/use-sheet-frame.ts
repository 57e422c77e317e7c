import { useMemo } from 'react';
import { type Extent, type MapFrame, middleOf } from '../../geo/map-scale.ts';
import { layoutSheet, type SheetLayout } from './sheet-layout.ts';
import { fittingScale, frameAt } from './sheet-scale.ts';
import type { SheetChoices } from './use-sheet-choices.ts';

/** The sheet's measures and its rectangle of map, from what was chosen. */
export function useSheetFrame(
  { paper, orientation, scale }: SheetChoices,
  { west, south, east, north }: Extent,
): { readonly layout: SheetLayout; readonly fitting: number; readonly frame: MapFrame } {
  return useMemo(() => {
    const extent = { west, south, east, north };
    const layout = layoutSheet(paper, orientation);
    const fitting = fittingScale(extent, layout.map);
    return { layout, fitting, frame: frameAt(middleOf(extent), scale ?? fitting, layout.map) };
  }, [paper, orientation, scale, west, south, east, north]);
}
