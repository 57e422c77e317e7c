import { useMemo } from 'react';
import { type Extent, type MapFrame, middleOf, PIXELS_PER_MM } from '../../geo/map-scale.ts';
import { createTextWidth } from '../profile/text-width.ts';
import type { PointKey } from '../share/point-keys.ts';
import { layoutSheet, type SheetLayout, sheetRoom } from './sheet-layout.ts';
import { pointLines } from './sheet-points.tsx';
import { fittingScale, frameAt } from './sheet-scale.ts';
import type { SheetChoices } from './use-sheet-choices.ts';

/** The sheet's measures and its rectangle of map, from what was chosen. */
export function useSheetFrame(
  { paper, orientation, scale }: SheetChoices,
  { west, south, east, north }: Extent,
  keys: readonly PointKey[],
): { readonly layout: SheetLayout; readonly fitting: number; readonly frame: MapFrame } {
  // Only as a number: the map is drawn again for nothing less.
  const room = sheetRoom(paper, orientation) * PIXELS_PER_MM;
  const lines = keys.length === 0 ? 0 : pointLines(keys, room, createTextWidth());
  return useMemo(() => {
    const extent = { west, south, east, north };
    const layout = layoutSheet(paper, orientation, lines);
    const fitting = fittingScale(extent, layout.map);
    return { layout, fitting, frame: frameAt(middleOf(extent), scale ?? fitting, layout.map) };
  }, [paper, orientation, lines, scale, west, south, east, north]);
}
