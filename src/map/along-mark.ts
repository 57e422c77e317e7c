/** What the line profile points at: a ring on the line, and one round the place beside it that is meant. */
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { Position } from '../geo/lng-lat.ts';
import type { Along } from '../session/profile-state.ts';
import styles from './along-mark.module.css';

function createRing(map: MapLibreMap, className: string | undefined): (at: Position | undefined) => void {
  const element = document.createElement('div');
  element.className = className ?? '';
  // Markers would otherwise be named, for nobody: the profile says what it points at.
  element.setAttribute('aria-hidden', 'true');
  const marker = new Marker({ element });
  return (at) => {
    if (at) marker.setLngLat([at[0], at[1]]).addTo(map);
    else marker.remove();
  };
}

/** Elements over the map, not layers in it: they follow a pointer, and a layer's data goes through a worker first. */
export function createAlongMark(map: MapLibreMap): (along: Along | undefined) => void {
  const foot = createRing(map, styles.foot);
  const place = createRing(map, styles.place);
  return (along) => {
    foot(along?.foot);
    place(along?.at);
  };
}
