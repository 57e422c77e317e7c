import { useCallback } from 'react';
import { layerSources } from '../../atlas/layer-sources.ts';
import type { MapFrame } from '../../geo/map-scale.ts';
import { chosenLine } from '../../session/judged-line.ts';
import { language, t } from '../../words/language.ts';
import { pictureCaveat, pictureCourse, pictureTitle, sourceNames } from '../../words/picture-words.ts';
import { useAtlas, useSession } from '../context.ts';
import { legendSigns } from '../furniture/legend-signs.ts';
import { useCredit } from '../furniture/use-credit.ts';
import { createTextWidth } from '../profile/text-width.ts';
import { today } from '../today.ts';
import { createMapPoster, type MapPoster } from './map-poster.ts';
import { pointKeys } from './point-keys.ts';
import { useHeadline } from './use-headline.ts';

/** What a saved picture says round the map, for a rectangle of map. */
export function useMapPoster(): (frame: MapFrame) => MapPoster {
  const atlas = useAtlas();
  const units = useSession((s) => s.settings.units);
  const whatIf = useSession(chosenLine)?.name;
  const sets = useSession((s) => s.work.now.sets);
  const looks = useSession((s) => s.looks);
  const headline = useHeadline();
  const credit = useCredit();
  return useCallback(
    (frame) => {
      const { line, band, zones, places } = layerSources(atlas);
      const ids = [...new Set([...line, ...band, ...zones, ...places])];
      return createMapPoster({
        frame,
        title: pictureTitle(atlas.line, whatIf),
        subtitle: headline ?? pictureCourse(whatIf),
        signs: legendSigns(atlas, units, whatIf),
        points: pointKeys(sets, looks),
        notes: [
          pictureCaveat(whatIf),
          ...(whatIf === undefined ? [t('map.legend.unknown')] : []),
          t('print.sources', { sources: sourceNames(atlas, ids) }),
          t('print.mapData', { credit }),
          t('print.colophon', { version: atlas.version, date: today() }),
        ],
        units,
        rtl: language() === 'ar',
        textWidth: createTextWidth(),
      });
    },
    [atlas, units, whatIf, sets, looks, headline, credit],
  );
}
