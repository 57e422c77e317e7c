/** Names beside their dots without any two overprinted: the weightier first, each at the first free position. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Wanted<T> {
  readonly of: T;
  readonly x: number;
  readonly y: number;
  /** Of its dot. */
  readonly radius: number;
  /** Of its text. */
  readonly width: number;
  readonly height: number;
  /** On which side of the dot it stands: up for what lies above the line. */
  readonly up: boolean;
  /** Pixels about its dot that no other name may touch: the name would seem to be its. */
  readonly apart?: number;
}

export interface Placed<T> extends Wanted<T> {
  readonly box: Box;
  /** Whether it stands so far off that a thin line has to lead to it. */
  readonly led: boolean;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

export const around = (x: number, y: number, r: number): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

const GAP = 2;
/** Steps by which a name is lifted off where there is no room at its dot. */
const LIFTS = [0, 10, 20, 30, 42, 54];

/** Positions to try: near first; at each height in the middle, then to either side, then beside the dot itself. */
function* positions<T>({ x, y, radius, width, height, up }: Wanted<T>) {
  for (const lift of LIFTS) {
    const off = radius + GAP + lift;
    const top = up ? y - off - height : y + off;
    const shifts = lift === 0 ? [-width / 2, -radius, radius - width] : [-width / 2, -4, 4 - width];
    for (const shift of shifts) {
      const left = x + shift;
      yield { box: { left, top, right: left + width, bottom: top + height }, led: lift > 0 };
    }
    if (lift > 0) continue;
    for (const left of [x + radius + GAP + 1, x - radius - GAP - 1 - width]) {
      const middle = y - height / 2;
      yield { box: { left, top: middle, right: left + width, bottom: middle + height }, led: false };
    }
  }
}

/** As little aside as brings it in; where it then meets its own dot it is no position. */
function slidInto({ left, right }: Box, box: Box): Box {
  if (box.left < left) return { ...box, left, right: box.right + (left - box.left) };
  return box.right > right ? { ...box, left: box.left - (box.right - right), right } : box;
}

/** The thin line from a dot to its lifted name. */
const leaderBox = ({ x, y, up, radius }: Wanted<unknown>, box: Box): Box => ({
  left: x - 1,
  right: x + 1,
  top: up ? box.bottom : y + radius + 1,
  bottom: up ? y - radius - 1 : box.top,
});

/** What the names of others keep off. */
export const apartBoxes = (wanted: readonly Wanted<unknown>[]): readonly Box[] =>
  wanted.flatMap(({ x, y, apart }) => (apart === undefined ? [] : [around(x, y, apart)]));

/**
 * @param wanted the weightiest first; what finds no room is left out
 * @param frame that no name may leave
 * @param taken that no name may touch: the line itself, other texts, every dot
 */
export function placeLabels<T>(
  wanted: readonly Wanted<T>[],
  frame: Box,
  taken: readonly Box[] = [],
): readonly Placed<T>[] {
  const placed: Placed<T>[] = [];
  const full: Box[] = [...taken];
  const free = (box: Box) => !full.some((other) => meets(box, other));
  for (const want of wanted) {
    for (const { box: first, led } of positions(want)) {
      const box = slidInto(frame, first);
      const leader = leaderBox(want, box);
      if (!inside(box, frame) || !free(box) || (led && !free(leader))) continue;
      placed.push({ ...want, box, led });
      full.push({ ...box, left: box.left - 4, right: box.right + 4 });
      if (led) full.push(leader);
      break;
    }
    full.push(...apartBoxes([want]));
  }
  return placed;
}

/** Two texts in one row read as one unless they stand this far apart. */
const APART = 10;

/** The first of some positions at which a text of its own touches nothing. */
export const firstFree = (boxes: readonly Box[], taken: readonly Box[]): Box | undefined =>
  boxes.find((box) => {
    const room = { ...box, left: box.left - APART, right: box.right + APART };
    return !taken.some((other) => meets(room, other));
  });
