import { plainText } from './coordinate-text.ts';
import { readAngles } from './read-angles.ts';
import { readGrid } from './read-grid.ts';
import { readMarked } from './read-marked.ts';
import { NOTHING, type Readings } from './reading.ts';

/**
 * Every way a person types or pastes a place: degrees with or without minutes and seconds, in English and Arabic, with
 * all usual marks; UTM, MGRS, plus codes; geo: URIs, WKT, GeoJSON, ISO 6709. Total: no text makes it throw.
 *
 * @returns the literal reading first; more than one where a slip is likely and the user should be asked; none and no
 * problem where the text is not about coordinates
 */
export function readCoordinates(text: string): Readings {
  const plain = plainText(text);
  if (plain === undefined || !/\d|^[\dA-Z]+\+/.test(plain)) return NOTHING;
  return readMarked(plain) ?? readGrid(plain) ?? readAngles(plain);
}
