import { expect, test } from 'vitest';
import { legendSigns } from '../../../src/ui/furniture/legend-signs.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';

const atlas = readRealAtlas();
const words = (kind: string, shift?: number) =>
  legendSigns(atlas, 'km', undefined, shift).find((sign) => sign.kind === kind)?.words;

test('the widths of the band are written as they are claimed, without decimals that nobody measured', () => {
  expect(words('band')).toBe('River within 1.5\u202fkm (90 %), 3.5\u202fkm at worst');
});

test('a line that is moved on trial is explained, and by how much; else it has no sign', () => {
  expect(words('shifted', -3000)).toBe('Moved 3.00\u202fkm to the south and west, on trial');
  expect(words('shifted')).toBeUndefined();
});
