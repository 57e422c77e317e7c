/** Marks of direction, which are unseen, for texts in Arabic; English needs none. */
import { language } from './language.ts';

const marked =
  (start: string) =>
  (text: string): string =>
    language() === 'ar' ? `${start}${text}\u2069` : text;

/** A text for a picture, which runs from left to right in every language: what stands in it keeps its own direction. */
export const ownDirection = marked('\u2067');

/** Degrees, signs, percentages and coordinates: after Arabic letters their marks would move to the other end. */
export const leftToRight = marked('\u2066');

/** A name of the user's among others in a list: its ends stay its own. */
export const apart = marked('\u2068');
