/** What the line profile says: its settlements one by one, and the lines under a saved picture. */

import type { Atlas } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';
import type { Units } from '../session/state.ts';
import type { Profile, ProfilePlace } from '../verdict/profile.ts';
import { type Figure, figureIn, formatLength, METRES, monthWords, plain } from './figures.ts';
import { nameIn, t } from './language.ts';
import { sourceNames } from './picture-words.ts';

/** How far along the line, to whole kilometres (miles) unless a pixel tells more. */
export function formatChainage(chainage: Metres, units: Units, perPixel: Metres): Figure {
  const unit = METRES[units];
  const digits = perPixel < unit / 5 ? 1 : 0;
  return figureIn((chainage / unit).toFixed(digits), units);
}

/** The same in whole units, with its unit. */
export const wholeChainage = (chainage: Metres, units: Units): string =>
  plain(formatChainage(chainage, units, Number.POSITIVE_INFINITY));

/** Which side of the line a signed distance means. */
export const sideOfSigned = (signed: Metres): string =>
  signed === 0 ? t('verdict.onLine') : t(`verdict.short.${signed > 0 ? 'ne' : 'sw'}`);

/** One settlement as an option of the profile: all that its dot shows. */
export function placeWords({ place, chainage, signed, certainty }: ProfilePlace, units: Units): string {
  const name = nameIn(place.name);
  const along = wholeChainage(chainage, units);
  if (signed === 0) return t('profile.place.onLine', { name, along });
  const far = plain(formatLength(Math.abs(signed), units, place.errorMetres));
  return t(`profile.place.${signed > 0 ? 'ne' : 'sw'}`, {
    name,
    along,
    far,
    certainty: certainty ?? 'none',
  });
}

/** What the picture is, for those who cannot see it. */
export function profileDescription({ line, length, places }: Profile, units: Units, reach: Metres): string {
  const figures = {
    length: plain(formatLength(length, units)),
    count: places.length,
    reach: wholeChainage(reach, units),
  };
  return line.origin === 'reconstruction'
    ? t('profile.description.reconstruction', figures)
    : t('profile.description.whatIf', figures);
}

/** What a saved picture carries with it: its title, and the lines under it. */
export function pictureWords(
  { line, length: metres }: Profile,
  atlas: Pick<Atlas, 'version' | 'sources'>,
  units: Units,
  today: string,
): { readonly title: string; readonly subtitle: string; readonly notes: readonly string[] } {
  const isOurs = line.origin === 'reconstruction';
  const ids = new Set([...line.sources, ...line.stretches.flatMap((s) => s.sources)]);
  const sources = sourceNames(atlas, [...ids]);
  const length = plain(formatLength(metres, units));
  return {
    title: isOurs
      ? t('profile.poster.title', { month: monthWords(line.date) })
      : t('profile.poster.titleWhatIf', { name: nameIn(line.name) }),
    subtitle: [
      isOurs ? t('profile.poster.span', { length }) : t('profile.poster.spanWhatIf', { length }),
      t('profile.poster.height'),
      t('profile.key'),
    ].join(' '),
    notes: [
      isOurs ? t('profile.poster.caveat') : t('profile.poster.caveatWhatIf'),
      sources === '' ? t('profile.poster.noSources') : t('print.sources', { sources }),
      t('print.colophon', { version: atlas.version, date: today }),
    ],
  };
}
