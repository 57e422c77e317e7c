import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, type Box, firstFree, placeLabels, type Wanted } from '../../../src/ui/profile/labels.ts';

const frame: Box = { left: 0, top: 0, right: 400, bottom: 120 };
const want = (of: string, x: number, y: number, rest: Partial<Wanted<string>> = {}): Wanted<string> => ({
  of,
  x,
  y,
  radius: 3,
  width: 50,
  height: 14,
  up: true,
  ...rest,
});
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('a name with room stands centred over its dot, or under it south and west of the line', () => {
  const [up] = placeLabels([want('Raqqa', 200, 60)], frame);
  expect(up?.box).toEqual({ left: 175, right: 225, top: 41, bottom: 55 });
  const [down] = placeLabels([want('Tabqa', 200, 60, { up: false })], frame);
  expect(down?.box.top).toBe(65);
});

test('at the frame’s edge a name shifts inward rather than leaving the frame', () => {
  const [label] = placeLabels([want('Tabqa', 4, 60)], frame);
  expect(label?.box.left).toBeGreaterThanOrEqual(0);
});

test('a name too long for the room beside its dot slides in just as far as it must', () => {
  const [label] = placeLabels([want('Al-Bukamal 1.82 km', 399, 60)], frame);
  expect(label?.box).toMatchObject({ left: 350, right: 400 });
});

test('a name between two weightier ones is lifted, and led to', () => {
  const row = [want('first', 200, 90), want('third', 290, 90), want('second', 245, 90)];
  const below: Box = { left: 0, right: 400, top: 86, bottom: 110 };
  const placed = placeLabels(row, frame, [below]);
  expect(placed.map((l) => [l.of, l.led])).toEqual([
    ['first', false],
    ['third', false],
    ['second', true],
  ]);
});

test('with no room at all a name is left out', () => {
  const full: Box = { left: 0, top: 0, right: 400, bottom: 120 };
  expect(placeLabels([want('Raqqa', 200, 60)], frame, [full])).toEqual([]);
});

test('no two names overlap, none leaves the frame, none touches what is taken', () => {
  const crowd = fc.array(
    fc.record({
      x: fc.double({ min: 0, max: 400, noNaN: true }),
      y: fc.double({ min: 0, max: 120, noNaN: true }),
      width: fc.integer({ min: 10, max: 90 }),
      up: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  const line: Box = { left: 0, right: 400, top: 57, bottom: 63 };
  fc.assert(
    fc.property(crowd, (list) => {
      const wanted = list.map((l, i) => want(String(i), l.x, l.y, l));
      const taken = [line, ...wanted.map((w) => around(w.x, w.y, 3.5))];
      const boxes = placeLabels(wanted, frame, taken).map((l) => l.box);
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 120).toBe(true);
        expect(taken.some((t) => overlap(a, t))).toBe(false);
        expect(boxes.slice(i + 1).some((b) => overlap(a, b))).toBe(false);
      }
    }),
  );
});

test('beside a dot that is to stand apart no other name ends: it would be read as that dot’s', () => {
  const other = want('At-Tibni', 140, 60, { up: false });
  // Over and under it there is no room: it stands beside its dot.
  const walls: Box[] = [
    { left: 0, right: 400, top: 67, bottom: 120 },
    { left: 0, right: 400, top: 0, bottom: 53 },
  ];
  const [alone] = placeLabels([other], frame, walls);
  expect(alone?.box.right).toBe(196);
  const picked = want('Deir el-Zour', 203, 60, { radius: 6, apart: 15 });
  const placed = placeLabels([picked, other], frame, walls);
  expect(placed.find((l) => l.of === 'At-Tibni')?.box.right).toBeLessThanOrEqual(203 - 15);
});

test('a text of the picture takes its first free position, or none', () => {
  const [a, b]: [Box, Box] = [
    { left: 0, top: 0, right: 10, bottom: 10 },
    { left: 20, top: 0, right: 30, bottom: 10 },
  ];
  expect(firstFree([a, b], [{ left: 5, top: 5, right: 6, bottom: 6 }])).toBe(b);
  expect(firstFree([a], [a])).toBeUndefined();
});
