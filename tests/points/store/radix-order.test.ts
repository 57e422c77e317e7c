import fc from 'fast-check';
import { expect, test } from 'vitest';
import { radixOrder } from '../../../src/points/store/radix-order.ts';

const key = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, Number.NaN, Infinity, -Infinity, 1, -1),
  fc.integer({ min: -3, max: 3 }),
);

test('the order is that of a stable sort by the keys, NaN last either way', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), fc.boolean(), (keys, descending) => {
      const sign = descending ? -1 : 1;
      const expected = keys
        .map((_, i) => i)
        .sort((a, b) => {
          const [left, right] = [keys[a] ?? 0, keys[b] ?? 0];
          if (Number.isNaN(left) || Number.isNaN(right))
            return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
          return left < right ? -sign : left > right ? sign : 0;
        });
      expect([...radixOrder(Float64Array.from(keys), descending)]).toEqual(expected);
    }),
  );
});
