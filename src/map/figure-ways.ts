/** Where figures stand so that they do not cover the line: what it says there is what they are about. */
import type { LineIndex } from '../geo/line-index.ts';
import type { Position } from '../geo/lng-lat.ts';
import { unitMercator } from '../geo/mercator.ts';
import { choicesFor, offsetTo, type Way, wayFrom } from './label-anchors.ts';

/** Pixels: a distance as it is written, and how far its near edge is from the foot of the leader. */
const WIDE = 52;
const HIGH = 16;
const GAP = 14;

/** Zooms at which one looks at a place and the line. */
const ZOOMS = [7, 7.5, 8, 9, 10];

/** Pixels of the line that a figure covers which stands that way from a spot, over all those zooms. */
function covered(course: readonly Position[], way: Way): number {
  const [right, down] = offsetTo(way, 1);
  const middle = (part: number, extent: number) =>
    Math.abs(part) < 0.1 ? 0 : part * GAP + (Math.sign(part) * extent) / 2;
  const [x, y] = [middle(right, WIDE), middle(down, HIGH)];
  let sum = 0;
  for (const zoom of ZOOMS) {
    const scale = 512 * 2 ** zoom;
    const within = course.filter(
      ([u, v]) => Math.abs(u * scale - x) < WIDE / 2 && Math.abs(v * scale - y) < HIGH / 2,
    );
    sum += within.length * scale;
  }
  return sum;
}

/** The way from a leader's foot to its figure: past the line as seen from the place, or a turn beside that if more is free there. */
export function wayBeyond({ lng, lat }: LineIndex, place: Position, foot: Position): Way | undefined {
  const straight = wayFrom(place, foot);
  if (!straight) return undefined;
  const [x, y] = unitMercator(foot);
  const course = Array.from(lng, (east, i): Position => {
    const [u, v] = unitMercator([east, lat[i] ?? 0]);
    return [u - x, v - y];
  });
  const ways = choicesFor(straight).map((way) => ({ way, covers: covered(course, way) }));
  return ways.reduce((best, other) => (other.covers < best.covers ? other : best)).way;
}

/** Whether that way is below a leg which runs at so many degrees, clockwise from the east. */
export function isUnder(way: Way | undefined, degrees: number): boolean {
  if (!way) return false;
  const [right, down] = offsetTo(way, 1);
  const angle = (degrees * Math.PI) / 180;
  return right * Math.sin(angle) - down * Math.cos(angle) < 0;
}
