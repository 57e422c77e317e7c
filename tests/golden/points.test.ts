/** Each file of `points/` against what was written down beside it by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Crs, DateColumn, FileNote, PlaceColumns, PointsFile, Row } from '../../src/points/file.ts';
import type { FileProblem } from '../../src/points/problems.ts';
import { readDate } from '../../src/points/read/read-date.ts';
import { readPlaced } from '../../src/points/read/read-placed.ts';
import { allRows, open } from '../points/read/opened.ts';

/** What is left out must be absent, or as the defaults in `described` say. */
interface Expected {
  readonly problem?: FileProblem;
  readonly format: string;
  readonly encoding?: string;
  readonly columns: readonly string[];
  readonly ownColumns?: number;
  /** null: no column looks like a place. */
  readonly place: PlaceColumns | null;
  readonly title?: number;
  readonly date?: DateColumn;
  readonly offers?: readonly Crs[];
  readonly notes?: readonly FileNote[];
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly header?: string;
  /** The conversion that the user takes; degrees if none. */
  readonly crs?: Crs;
  /** Degrees; 1e-6 if not said. */
  readonly tolerance?: number;
  /** Number and place (longitude first), number and code of what is wrong, or the number alone. */
  readonly rows?: readonly (readonly [number, ...(readonly (number | string)[])])[];
  readonly cells?: readonly (readonly string[])[];
  /** One for each row, as ISO 8601. */
  readonly dates?: readonly string[];
  readonly count?: number;
  readonly lastCells?: readonly string[];
}

const FOLDER = new URL('./points/', import.meta.url);
const SIDECAR = '.expected.json';
const names = readdirSync(FOLDER).sort();
const files = names.filter((name) => !name.endsWith(SIDECAR));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(name + SIDECAR, FOLDER), 'utf8')) as Expected; // written by hand to this shape

test('there are at least 80 files, each with what is expected of it', () => {
  expect(files.length).toBeGreaterThanOrEqual(80);
  expect(names.filter((name) => name.endsWith(SIDECAR))).toEqual(files.map((name) => name + SIDECAR).sort());
});

function described(file: PointsFile) {
  const { format, encoding, columns, ownColumns, notes, offers, mapping, table } = file;
  const { place = null, title, date } = mapping ?? {};
  return { format, encoding, columns, ownColumns, notes, offers, place, title, date, delimiter: table?.delimiter };
}

function expectRow(row: Row | undefined, [number, ...said]: readonly (number | string)[], file: PointsFile, is: Expected) {
  expect(row?.number).toBe(number);
  if (!row || !file.mapping) return expect(said).toEqual([]);
  const read = readPlaced(row, { ...file.mapping, crs: is.crs ?? 'degrees' }, file.columns.length);
  if (typeof said[0] === 'string') {
    return expect(read.ok ? read.value.at : read.problems.map(({ code }) => code)).toEqual(said);
  }
  if (!read.ok) throw new Error(`row ${number}: ${JSON.stringify(read.problems)}`);
  for (const i of [0, 1] as const) {
    expect(Math.abs(read.value.at[i] - Number(said[i]))).toBeLessThan(is.tolerance ?? 1e-6);
  }
}

test.each(files)('%s is read as written down', async (name) => {
  const is = expectedOf(name);
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  const result = await open(bytes, name, 7000);
  if (!result.ok) return expect(is.problem && result.problems[0]).toMatchObject(is.problem ?? { code: 'none' });
  const file = result.value;
  const rows = await allRows(file);
  if (is.problem) return expect(file.problem()).toMatchObject(is.problem);
  expect(file.problem()).toBeUndefined();
  expect(described(file)).toEqual({
    format: is.format,
    encoding: is.encoding ?? 'utf-8',
    columns: is.columns,
    ownColumns: is.ownColumns ?? is.columns.length,
    notes: is.notes ?? [],
    offers: is.offers ?? [],
    place: is.place,
    title: is.title,
    date: is.date,
    delimiter: is.format === 'csv' ? (is.delimiter ?? ',') : undefined,
  });
  if (is.format === 'csv') expect(file.table?.lineEnd).toBe(is.lineEnd ?? '\n');
  if (is.header !== undefined) expect(file.table?.header).toBe(is.header);
  expect(rows).toHaveLength(is.count ?? is.rows?.length ?? 0);
  for (const [i, row] of (is.rows ?? []).entries()) expectRow(rows[i], row, file, is);
  if (is.cells) expect(rows.map(({ cells }) => cells)).toEqual(is.cells);
  if (is.lastCells) expect(rows.at(-1)?.cells).toEqual(is.lastCells);
  for (const row of rows) if (!row.problem) expect(file.cellsOf(row.record)).toEqual(row.cells);
  const { date } = file.mapping ?? {};
  if (is.dates && date) {
    const read = rows.map(({ cells }) => readDate(cells[date.column] ?? '', date.order));
    expect(read.map((ms) => new Date(ms ?? Number.NaN).toISOString())).toEqual(is.dates);
  }
});
