/** The atlas as it would be with another line. */
import { clip, merge, NO_AREA } from '../geo/clip.ts';
import { halfStrip } from '../geo/half-strip.ts';
import type { Area, Atlas, Line, Side, Zone } from './nouns.ts';

/** The report speaks of these two: their ground between the line's ends is what the zones divide. */
export const ZONE_GOVERNORATES = ['SY-RA', 'SY-DY'] as const;
const RECONSTRUCTION = 'editors-reconstruction';

/** Ground on one side of the line between the perpendiculars through its ends; undefined where that is not one strip. */
export function groundBeside({ coords }: Line, side: Side, area: Area): Area | undefined {
  const strip = halfStrip(coords, side === 'ne' ? 'left' : 'right');
  return strip && clip(area, strip);
}

function zoneBy(line: Line, whole: Area, zone: Zone): Zone {
  const area = groundBeside(line, zone.side, whole) ?? NO_AREA;
  return { ...zone, area, sources: zone.sources.filter((id) => id !== RECONSTRUCTION) };
}

/**
 * Everything but the line stays as it is; the zones are cut anew from the two governorates, as the data build does it.
 *
 * Where a perpendicular through one of the line's ends meets the line again, neither side is one strip: then both zones
 * are without ground, and a place is in none of them.
 */
export function withLine(atlas: Atlas, line: Line): Atlas {
  const areas = ZONE_GOVERNORATES.flatMap((id) => atlas.governorates.get(id)?.area ?? []);
  const whole = merge(areas);
  const zones = { ne: zoneBy(line, whole, atlas.zones.ne), sw: zoneBy(line, whole, atlas.zones.sw) };
  const both = zones.ne.area !== NO_AREA && zones.sw.area !== NO_AREA;
  const none = { ne: { ...zones.ne, area: NO_AREA }, sw: { ...zones.sw, area: NO_AREA } };
  return { ...atlas, line, zones: both ? zones : none };
}
