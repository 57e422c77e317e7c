/** Coordinates as text, latitude first, to the decimals that the place itself has. */
import type { LngLat } from '../geo/lng-lat.ts';
import type { Coords } from '../session/state.ts';

const MIN_DECIMALS = 4;

/** Decimals of a degree that a coordinate carries, at least four and at most seven. */
function decimalsOf([lng, lat]: LngLat): number {
  const count = (value: number) => value.toFixed(7).replace(/0+$/, '').split('.')[1]?.length ?? 0;
  return Math.max(MIN_DECIMALS, count(lng), count(lat));
}

/** Degrees, minutes, seconds, rounded once, in the smallest part shown: 59.9996″ never reads 60″. */
function dms(value: number, letters: readonly [string, string], digits: number): string {
  const parts = Math.round(Math.abs(value) * 3600 * 10 ** digits);
  const seconds = (parts / 10 ** digits) % 60;
  const minutes = Math.floor(parts / 10 ** digits / 60) % 60;
  const degrees = Math.floor(parts / 10 ** digits / 3600);
  const width = digits > 0 ? digits + 3 : 2;
  const tail = `${String(minutes).padStart(2, '0')}′${seconds.toFixed(digits).padStart(width, '0')}″`;
  return `${degrees}°${tail}\u202f${value < 0 ? letters[1] : letters[0]}`;
}

/** `35.95283, 39.00788` or `35°57′10.2″ N 39°00′28.4″ E`: the decimal form is what other tools take. */
export function formatAt(at: LngLat, coords: Coords): string {
  const digits = decimalsOf(at);
  if (coords === 'dd') return `${at[1].toFixed(digits)}, ${at[0].toFixed(digits)}`;
  // A second is 31 m: the fourth decimal of a degree (11 m) is a whole second, each further one a digit more.
  const second = Math.max(0, digits - 4);
  return `${dms(at[1], ['N', 'S'], second)} ${dms(at[0], ['E', 'W'], second)}`;
}
