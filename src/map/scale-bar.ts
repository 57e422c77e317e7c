/** The scale bar: how long a round distance is in the middle of the map, in the app's units and language. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { geodesicMetres } from '../geo/ellipsoid.ts';
import type { Position } from '../geo/lng-lat.ts';
import type { Units } from '../session/state.ts';
import { formatCount, plain } from '../words/figures.ts';
import { t } from '../words/language.ts';
import { scaleBar } from '../words/scale-bar.ts';

/**
 * @param maxWidth of the bar, in pixels
 * @returns draws it again, in these units and the language in force
 */
export function createScaleBar(map: MapLibreMap, maxWidth: number, first: Units): (units: Units) => void {
  const element = document.createElement('div');
  element.className = 'maplibregl-ctrl maplibregl-ctrl-scale';
  element.dir = 'auto';
  let units = first;
  const draw = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    const ends = [-1, 1].map((way): Position => {
      const { lng, lat } = map.unproject([(clientWidth + way * maxWidth) / 2, clientHeight / 2]);
      return [lng, lat];
    }) as [Position, Position]; // two stay two
    const { value, unit, length } = scaleBar(geodesicMetres(...ends) / maxWidth, maxWidth, units);
    element.style.width = `${length}px`;
    element.textContent = plain({ value: formatCount(value), unit: t(`units.${unit}`) });
  };
  map.addControl(
    {
      onAdd() {
        map.on('move', draw);
        return element;
      },
      onRemove() {
        map.off('move', draw);
        element.remove();
      },
    },
    'bottom-left',
  );
  draw();
  return (next) => {
    units = next;
    draw();
  };
}
