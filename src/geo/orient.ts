import { orient2d } from 'robust-predicates';

/**
 * Where p lies as seen walking from a to b, exactly: 1 left, −1 right, 0 on the straight line through both.
 *
 * Shewchuk's adaptive predicate (robust-predicates) is written for y pointing down, so its sign is turned here
 * and nowhere else. Any plane coordinates with y up serve, longitude and latitude among them.
 */
export const orient = (
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
): 1 | 0 | -1 => {
  const down = orient2d(ax, ay, bx, by, px, py);
  return down < 0 ? 1 : down > 0 ? -1 : 0;
};
