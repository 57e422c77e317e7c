import { expect, test } from 'vitest';
import { firstLook, type Look } from '../../../src/session/point-set.ts';
import { createPointsMaker } from '../../../src/ui/profile/use-profile-points.ts';
import { setOf, viewOf } from '../../support/held-sets.ts';

const beside = (from: number) => ({
  chainage: Float32Array.of(from, from + 1),
  metres: Float32Array.of(-from, from),
});
const look = (from: number): Look => ({ ...firstLook(viewOf(2)), beside: beside(from) });

test('by what the profile does not show its points stay the same', () => {
  const pointsFor = createPointsMaker();
  const looks = { a: look(10) };
  const points = pointsFor([setOf('a')], looks);
  expect(points?.chainage).toEqual(Float32Array.of(10, 11));
  const { view } = looks.a;
  const sorted = { a: { ...looks.a, view: { ...view, shown: 1 } } };
  expect(pointsFor([{ ...setOf('a'), name: 'Strikes' }], sorted)).toBe(points);
});

test('by another painting, scheme, line or set they are others', () => {
  const [a, b] = [look(10), look(20)];
  const { view } = a;
  const others: Readonly<Record<string, Look>>[] = [
    { a: { ...a, view: { ...view, painting: Uint8Array.of(0, 1) } } },
    { a: { ...a, view: { ...view, colours: { ...view.colours, scheme: 'certainty' } } } },
    { a: { ...a, beside: beside(30) } },
  ];
  for (const looks of others) {
    const pointsFor = createPointsMaker();
    const points = pointsFor([setOf('a')], { a });
    expect(pointsFor([setOf('a')], looks)).not.toBe(points);
  }
  const pointsFor = createPointsMaker();
  expect(pointsFor([setOf('a'), setOf('b')], { a })?.sets).toEqual([{ id: 'a', first: 0 }]);
  const both = pointsFor([setOf('a'), setOf('b')], { a, b });
  expect(both?.sets).toEqual([
    { id: 'a', first: 0 },
    { id: 'b', first: 2 },
  ]);
  expect(both?.chainage).toEqual(Float32Array.of(10, 11, 20, 21));
  expect(pointsFor([{ ...setOf('a'), shown: false }, setOf('b')], { a, b })?.sets).toHaveLength(1);
  expect(pointsFor([], { a, b })).toBeUndefined();
});
