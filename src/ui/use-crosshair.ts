import { useMemo } from 'react';
import { cornersOf, placeOf } from '../session/corners.ts';
import { judge } from '../verdict/judge.ts';
import { measure } from '../verdict/measure.ts';
import { formatAt } from '../words/coordinates.ts';
import { formatLength, plain } from '../words/figures.ts';
import { nameIn, t } from '../words/language.ts';
import { announcement } from '../words/verdict-words.ts';
import { useAtlas, useSession } from './context.ts';
import { useLanguage } from './use-language.ts';

/** What lies under the crosshair, in one sentence; while a path is drawn, with the leg to it. Empty while there is none. */
export function useCrosshairWords(): string {
  const atlas = useAtlas();
  const crosshair = useSession((s) => s.crosshair);
  const last = useSession((s) => (s.drawing ? s.work.now.path.vertices.at(-1) : undefined));
  const { units, coords } = useSession((s) => s.settings);
  const spoken = useLanguage();
  return useMemo(() => {
    if (!spoken || crosshair === undefined) return '';
    if (crosshair === 'none') return t('keys.noneFurther');
    const place = placeOf(crosshair, atlas.places);
    const name = place ? nameIn(place.name) : formatAt(crosshair.at, coords);
    const said = announcement(name, judge(atlas, crosshair.at, place?.errorMetres ?? 0), units);
    if (!last) return said;
    const { metres } = measure(cornersOf([last, crosshair], atlas.places));
    return t('keys.fromLast', { said, far: plain(formatLength(metres, units)) });
  }, [atlas, crosshair, last, units, coords, spoken]);
}
