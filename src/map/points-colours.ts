/** The colours and the marks of the points' classes, as the GPU takes them. */
import { classMark } from '../points/class-marks.ts';
import type { Palette } from './palette.ts';
import type { PointsMark } from './scene.ts';

type Scheme = PointsMark['scheme'];

/** How many classes a scheme has. The legend's colours are `--map-point-side-1` and so on. */
const CLASSES = { side: 4, certainty: 4, categories: 9, amounts: 5 } as const;
const TOKENS = { side: 'side', certainty: 'certainty', categories: 'category', amounts: 'amount' } as const;

/** Room for class 0, which is hidden, and the nine others. */
export const CLASS_ROOM = 10;

/**
 * Red, green and blue, 0 to 1.
 *
 * @param colour "#rrggbb", or "#rgb", which the build makes of it where it can
 * @throws for any other notation: tokens of points are written in this one
 */
export function parseHex(colour: string): readonly [number, number, number] {
  if (!/^#([0-9a-f]{3}){1,2}$/i.test(colour)) throw new Error(`A token is not a hex colour: "${colour}".`);
  const hex = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour;
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** How large each class is drawn and how much of it is empty, two numbers a class from class 0 on, which is hidden. */
export function classMarks(scheme: Scheme): Float32Array {
  const marks = new Float32Array(2 * CLASS_ROOM);
  for (let i = 1; i < CLASS_ROOM; i++) {
    const { size, hole } = classMark(scheme, i - 1);
    marks.set([size, hole], 2 * i);
  }
  return marks;
}

/** Three numbers a class from class 0 on; classes that a scheme does not have take its last colour. */
export function classColours(palette: Palette, scheme: Scheme): Float32Array {
  const colours = new Float32Array(3 * CLASS_ROOM);
  for (let i = 1; i < CLASS_ROOM; i++) {
    const number = Math.min(i, CLASSES[scheme]);
    const name = `point-${TOKENS[scheme]}-${number}` as keyof Palette; // by `CLASSES`, as a test holds
    colours.set(parseHex(palette[name]), 3 * i);
  }
  return colours;
}
