import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_RECORD } from '../../src/points/read/limits.ts';
import { createTableSplitter, splitRecord, type TableRecord } from '../../src/points/read/split-table.ts';
import { allRows, opened, problemOf } from './read/opened.ts';

const COMMA = { delimiter: ',', newline: '\n' } as const;

function records(pieces: readonly string[]): TableRecord[] {
  const splitter = createTableSplitter(COMMA);
  const taken = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
  expect(splitter.problem()).toBeUndefined();
  return taken;
}
const cellsOf = (...pieces: string[]) => records(pieces).map(({ cells }) => cells);

test('a record ends at a line feed, with or without a carriage return', () => {
  expect(cellsOf('a,b\r\nc,d\n"e","f"\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
});

test('the last record needs no line feed', () => {
  expect(cellsOf('a,b\nc,d')).toHaveLength(2);
});

test('quotes hold delimiters, line feeds and doubled quotes', () => {
  expect(cellsOf('"a,\n""b""",c\n')).toEqual([['a,\n"b"', 'c']]);
});

test('a quote inside an unquoted cell is a character like others', () => {
  expect(cellsOf('5" pipe,c\n')).toEqual([['5" pipe', 'c']]);
});

test('text after a closing quote does not swallow the rows that follow', () => {
  expect(cellsOf('"Abu" Kamal,1\nb,2\n"c",3\n').map((cells) => cells.at(-1))).toEqual(['1', '2', '3']);
});

test('quotes that are broken in every line cost each its own line alone', () => {
  const rows = cellsOf('"Abu" Kamal,1\n'.repeat(1000));
  expect(rows).toHaveLength(1000);
  expect(rows.every((cells) => cells.at(-1) === '1')).toBe(true);
});

test('quotes escaped by a backslash leave the rows apart', () => {
  expect(cellsOf('"say \\"hi\\"",1\n"b",2\n').map((cells) => cells.at(-1))).toEqual(['1', '2']);
});

test('a record keeps its own text', () => {
  expect(records(['"a ",  b \r\n'])[0]?.text).toBe('"a ",  b ');
});

test('an empty record counts as a row', () => {
  expect(records(['a\n\nb\n']).map(({ row }) => row)).toEqual([1, 2, 3]);
});

test('a quote that is never closed is named with its row', async () => {
  expect(await problemOf('lat,lon\n35,39\n"36,39\n36,40\n')).toEqual({ code: 'record-endless', row: 3 });
});

test('a quote that is never closed stops the reading after a megabyte', () => {
  const splitter = createTableSplitter(COMMA);
  const piece = 'x\n'.repeat(50_000);
  let pushed = splitter.push('a\n"').length;
  while (!splitter.problem() && pushed < 4 * MAX_RECORD) {
    splitter.push(piece);
    pushed += piece.length;
  }
  expect(splitter.problem()).toEqual({ code: 'record-endless', row: 2 });
  expect(pushed).toBeLessThan(MAX_RECORD + 2 * piece.length);
});

test('a line of more than a megabyte is refused', () => {
  const splitter = createTableSplitter(COMMA);
  splitter.push(`a\n${'x'.repeat(MAX_RECORD + 1)}`);
  expect(splitter.problem()).toEqual({ code: 'record-endless', row: 2 });
});

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), maxLength: 6 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const inPieces = (text: string, size: number) => text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];

test('what is written with quotes reads back equal, however it is cut into pieces', () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 7 }), (rows, size) => {
      const text = rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
      expect(cellsOf(...inPieces(text, size))).toEqual(rows);
    }),
  );
});

test('records joined by their line ends are the text that came in, quotes broken or not', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (cells, size) => {
      const text = cells.join(',').replaceAll('\r', '');
      const splitter = createTableSplitter(COMMA);
      const taken = [...inPieces(text, size).flatMap((piece) => splitter.push(piece)), ...splitter.end()];
      const joined = taken.map((record) => record.text).join('\n');
      if (splitter.problem()) expect(text.startsWith(joined)).toBe(true);
      else expect(joined).toBe(text.replace(/\n$/, ''));
    }),
  );
});

test('a record that is split again has the cells that it had', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      for (const { text, cells: were } of createTableSplitter(COMMA).push(
        `${cells.map(quoted).join(',')}\n`,
      )) {
        expect(splitRecord(text, COMMA)).toEqual(were);
      }
    }),
  );
});

test('the rows of a file that is read in small pieces are those of one that is read at once', async () => {
  const text = `name,lat,lon\n${Array.from({ length: 3000 }, (_, i) => `"p ""${i}""",35.${i},39.${i}\r\n`).join('')}`;
  const [small, large] = [await opened(text, 'a.csv', 97), await opened(text, 'a.csv', 1 << 20)];
  expect(await allRows(small)).toEqual(await allRows(large));
});
