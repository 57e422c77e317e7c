import { language } from './language.ts';

/** A text for a picture, which runs from left to right in every language: what stands in it keeps its own direction. */
export const ownDirection = (text: string): string => (language() === 'ar' ? `\u2067${text}\u2069` : text);
