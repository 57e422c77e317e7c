import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRecords } from '../../../src/points/store/records.ts';

const bytes = fc
  .array(fc.integer({ min: 0, max: 255 }), { maxLength: 300 })
  .map((c) => String.fromCharCode(...c));

test('records of bytes come back as they went in, empty ones too', () => {
  fc.assert(
    fc.property(fc.array(bytes), (texts) => {
      const records = createRecords('bytes');
      for (const text of texts) records.add(text);
      expect(texts.map((_, i) => records.get(i))).toEqual(texts);
    }),
  );
});

test('records of text come back as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const records = createRecords('text');
      for (const text of texts) records.add(text);
      expect(texts.map((_, i) => records.get(i))).toEqual(texts);
    }),
  );
});

test('records larger than a piece of memory, and many pieces, are all found', () => {
  const records = createRecords('bytes');
  const texts = Array.from({ length: 400 }, (_, i) =>
    String.fromCharCode(i % 256).repeat((i * 7919) % 200_000),
  );
  texts.splice(5, 0, 'x'.repeat(17 << 20));
  for (const text of texts) records.add(text);
  expect(records.pieces().length).toBeGreaterThan(3);
  expect(texts.every((text, i) => records.get(i) === text)).toBe(true);
  for (const { bytes: memory, first, count, startOf } of records.pieces()) {
    for (let i = first; i < first + count; i++) {
      const end = i + 1 < first + count ? startOf(i + 1) : memory.length;
      expect(end - startOf(i)).toBe(texts[i]?.length);
    }
  }
});
