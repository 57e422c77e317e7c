import { describe, expect, it } from 'vitest';
import { parseHex } from '../../src/map/points-colours.ts';
import { classMark } from '../../src/points/class-marks.ts';
import { PALETTES } from '../support/themes.ts';
import { colourGap, VISIONS, type Vision } from '../support/vision.ts';

const COLOURED = (Object.keys(VISIONS) as Vision[]).filter((vision) => vision !== 'achromatopsia');
const rgb = (hex: string) => {
  const [r, g, b] = parseHex(hex);
  return [r, g, b] as const;
};
const pairs = <T>(all: readonly T[]) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

describe.each(PALETTES)('in the %s theme', (_, palette) => {
  const tokens = palette as unknown as Readonly<Record<string, string>>; // the file's own names
  const gap = (a: string, b: string, vision: Vision) =>
    colourGap(rgb(tokens[a] ?? ''), rgb(tokens[b] ?? ''), vision);

  it.each(COLOURED)('the two sides are told apart at a glance with %s', (vision) => {
    expect(gap('ne', 'sw', vision)).toBeGreaterThan(40);
    expect(gap('ne-label', 'sw-label', vision)).toBeGreaterThan(40);
  });

  it('without any colour the two sides differ in lightness still', () => {
    expect(gap('ne', 'sw', 'achromatopsia')).toBeGreaterThan(8);
    expect(gap('point-side-1', 'point-side-2', 'achromatopsia')).toBeGreaterThan(20);
  });

  it.each(['side', 'certainty'] as const)(
    'without any colour each two classes of %s differ in their mark or plainly in lightness',
    (scheme) => {
      for (const [a, b] of pairs([1, 2, 3, 4])) {
        if (classMark(scheme, a - 1) !== classMark(scheme, b - 1)) continue;
        expect(
          gap(`point-${scheme}-${a}`, `point-${scheme}-${b}`, 'achromatopsia'),
          `${a} and ${b}`,
        ).toBeGreaterThan(20);
      }
    },
  );

  it.each(COLOURED.flatMap((vision) => [[vision, 'side'] as const, [vision, 'certainty'] as const]))(
    'with %s no two classes of %s look alike',
    (vision, scheme) => {
      for (const [a, b] of pairs([1, 2, 3, 4])) {
        expect(gap(`point-${scheme}-${a}`, `point-${scheme}-${b}`, vision), `${a} and ${b}`).toBeGreaterThan(
          15,
        );
      }
    },
  );
});
