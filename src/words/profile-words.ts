/** What the line profile says: its read-out, its settlements one by one, and the lines under a saved picture. */

import type { Atlas, Line, Stretch } from '../atlas/nouns.ts';
import type { Metres } from '../geo/lng-lat.ts';
import type { Language, Units } from '../session/state.ts';
import type { Profile, ProfilePlace } from '../verdict/profile.ts';
import { type Figure, formatLength, METRES, monthWords, plain } from './figures.ts';
import { t } from './language.ts';

/** How far along the line, to whole kilometres (miles) unless a pixel tells more. */
export function formatChainage(chainage: Metres, units: Units, perPixel: Metres): Figure {
  const unit = METRES[units];
  const digits = perPixel < unit / 5 ? 1 : 0;
  return { value: (chainage / unit).toFixed(digits), unit: units };
}

/** Which side of the line a signed distance means. */
export const sideOfSigned = (signed: Metres): string =>
  signed === 0 ? 'On the line' : t(`verdict.short.${signed > 0 ? 'ne' : 'sw'}`);

/** One settlement as an option of the profile: all that its dot shows. */
export function placeWords(
  { place, chainage, signed, certainty }: ProfilePlace,
  lang: Language,
  units: Units,
): string {
  const name = place.name[lang] ?? place.name.en;
  const along = `${plain(formatChainage(chainage, units, Number.POSITIVE_INFINITY))} along the line`;
  if (signed === 0) return `${name}: ${along}, on it`;
  const far = plain(formatLength(Math.abs(signed), units, place.errorMetres));
  const sure = certainty ? `, ${t(`verdict.certainty.${certainty}`).toLowerCase()}` : '';
  return `${name}: ${along}, ${far} ${sideOfSigned(signed).toLowerCase()} of it${sure}`;
}

export const STRETCH_SHORT: Readonly<Record<Stretch['certainty'], string>> = {
  schematic: 'schematic, no route known',
  approximate: 'along the river, approximate',
  assumed: 'what-if line, as it was drawn',
};

/** How to read the picture. */
export const PROFILE_KEY =
  'Shaded: where the line may lie, nine times in ten and at worst. Hollow: too close to call.';

/** Of figures that no ground has: another part of the line is nearer there. */
export const NOWHERE_WORDS = 'no spot: a bend';

/** The end of the axis. */
export const endWords = ({ origin }: Line): string =>
  origin === 'reconstruction' ? 'border with Iraq' : 'its end';

/** From where to where a line goes. */
export const spanWords = ({ origin }: Line): string =>
  origin === 'reconstruction' ? 'Tabqa to the border' : 'What-if line';
const courseWords = ({ origin }: Line): string =>
  origin === 'reconstruction'
    ? 'from Tabqa to the border with Iraq'
    : 'of a what-if line from its start to its end';

/** The two widths of the line's error, at the picture's edge. */
export const BAND_WORDS = { band: '9 in 10', worst: 'worst' } as const;

/** What the picture is, for those who cannot see it. */
export function profileDescription({ line, length, places }: Profile, units: Units, reach: Metres): string {
  const whole = plain(formatLength(length, units));
  const far = plain(formatChainage(reach, units, Number.POSITIVE_INFINITY));
  return `The line pulled straight: ${whole} ${courseWords(line)}, with the ${places.length} settlements within ${far} of it, north and east above, south and west below. Arrow keys go from settlement to settlement, Enter picks one, plus and minus zoom, 0 shows the whole line.`;
}

const PROFILE_CAVEATS = {
  reconstruction:
    'Reconstruction from a news report; a side is not control. How closely the agreed line followed the river is not known.',
  'what-if': 'A what-if line of a user’s, not the reconstruction; a side is not control.',
} as const;

/** What a saved picture carries with it: its title, and the lines under it. */
export function pictureWords(
  { line, length }: Profile,
  atlas: Pick<Atlas, 'version' | 'sources'>,
  units: Units,
  today: string,
): { readonly title: string; readonly subtitle: string; readonly notes: readonly string[] } {
  const isOurs = line.origin === 'reconstruction';
  const ids = new Set([...line.sources, ...line.stretches.flatMap((s) => s.sources)]);
  const sources = [...ids].flatMap((id) => atlas.sources.get(id)?.short.en ?? []);
  return {
    title: isOurs
      ? `The deconfliction line of ${monthWords(line.date)}, pulled straight`
      : `What if: ${line.name.en}, pulled straight`,
    subtitle: `${isOurs ? 'From Tabqa to the border with Iraq' : 'From its start to its end'}, ${plain(formatLength(length, units))}. Height is the distance from the line, by its cube root. ${PROFILE_KEY}`,
    notes: [
      PROFILE_CAVEATS[line.origin],
      sources.length > 0 ? `Sources: ${sources.join('; ')}.` : 'Sources: none but the user’s own line.',
      `Euphrates Line · data ${atlas.version} · ${today}`,
    ],
  };
}
