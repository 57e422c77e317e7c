import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCsvReader, splitRecord } from '../../src/points/csv.ts';

/** All cells of a text that comes in pieces. */
function read(pieces: readonly string[], delimiter = ','): string[][] {
  const reader = createCsvReader(delimiter);
  const taken = [...pieces.map((piece) => reader.push(piece)), reader.end()];
  return taken.flatMap((records) => {
    if ('code' in records) throw new Error(records.code);
    return records.map(({ cells }) => [...cells]);
  });
}

test('a record ends at a line feed, with or without a carriage return', () => {
  expect(read(['a,b\r\nc,d\n'])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('the last record needs no line feed', () => {
  expect(read(['a,b\nc,d'])).toHaveLength(2);
});

test('quotes hold delimiters, line feeds and doubled quotes', () => {
  expect(read(['"a,\n""b""",c\n'])).toEqual([['a,\n"b"', 'c']]);
});

test('a quote inside an unquoted cell is a character like others', () => {
  expect(read(['5" pipe,c\n'])).toEqual([['5" pipe', 'c']]);
});

test('a record keeps its own text', () => {
  const records = createCsvReader(';').push('"a ";  b \r\n');
  expect(Array.isArray(records) && records[0]?.text).toBe('"a ";  b ');
});

test('an empty record counts as a row', () => {
  const records = createCsvReader(',').push('a\n\nb\n');
  expect(Array.isArray(records) && records.map(({ row }) => row)).toEqual([1, 2, 3]);
});

test('a quote that is never closed is named with its row', () => {
  const reader = createCsvReader(',');
  reader.push('a,b\n"c,d\ne,f\n');
  expect(reader.end()).toEqual({ code: 'record-endless', row: 2 });
});

test('a quote that is never closed stops the reading after a megabyte', () => {
  const reader = createCsvReader(',');
  const pieces = Array.from({ length: 40 }, () => 'x'.repeat(65_536));
  const stopped = ['a\n"', ...pieces].map((piece) => reader.push(piece)).find((records) => 'code' in records);
  expect(stopped).toEqual({ code: 'record-endless', row: 2 });
});

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), maxLength: 6 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('what is written with quotes reads back equal, however it is cut into pieces', () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 7 }), (rows, size) => {
      const text = rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect(read(pieces)).toEqual(rows);
    }),
  );
});

test('no text makes it throw or lose its way', () => {
  fc.assert(
    fc.property(cell, fc.string(), (a, b) => {
      expect(splitRecord(a + b, ',').length).toBeGreaterThan(0);
    }),
  );
});
