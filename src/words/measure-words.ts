/** A measured path as text that can be pasted into a report. */
import type { Place } from '../atlas/nouns.ts';
import type { Units, Vertex } from '../session/state.ts';
import type { Measure } from '../verdict/measure.ts';
import { formatAt } from './coordinates.ts';
import { formatAzimuth, formatLength, fullMetres, plain } from './figures.ts';

type Places = ReadonlyMap<string, Place>;

export const vertexName = (vertex: Vertex, places: Places): string =>
  (vertex.place && places.get(vertex.place)?.name.en) || formatAt(vertex.at, 'dd');

/** One line a leg, then the totals. */
export function measureText(path: readonly Vertex[], figures: Measure, places: Places, units: Units): string {
  const legs = figures.legs.map((leg, i) => {
    const ends = [path[i], path[i + 1]].map((v) => (v ? vertexName(v, places) : '')).join(' to ');
    const azimuths = `azimuth ${formatAzimuth(leg.azimuth)}, back ${formatAzimuth(leg.backAzimuth)}`;
    return `${ends}: ${plain(formatLength(leg.metres, units))} (${plain(fullMetres(leg.metres))}), ${azimuths}`;
  });
  return [
    ...legs,
    `Total, WGS84 geodesic: ${plain(fullMetres(figures.metres))}`,
    `Total, great circle: ${plain(fullMetres(figures.greatCircleMetres))}`,
  ].join('\n');
}

/** For the live region, as the path grows. */
export function measureAnnouncement(figures: Measure, units: Units): string {
  if (figures.legs.length === 0) return 'First point set.';
  const total = plain(formatLength(figures.metres, units));
  return figures.legs.length === 1 ? `Distance ${total}.` : `${figures.legs.length} legs, total ${total}.`;
}
