/** Features of any format as a file of points: their properties are the columns. */
import { fail, ok, type Result } from '../../geo/result.ts';
import {
  type Encoding,
  type FileFormat,
  type FileNote,
  type PointsFile,
  type Row,
  SAMPLE_ROWS,
  type Taken,
} from '../file.ts';
import type { FileProblem, RowProblem } from '../problems.ts';
import { guessMapping } from './guess-mapping.ts';
import { BATCH_ROWS, GUESS_ROWS } from './limits.ts';
import { representative } from './representative.ts';

export interface RawFeature {
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}
/** A feature, or the text that should have been one. */
export type Item = RawFeature | { readonly broken: string };

export interface Features {
  readonly format: FileFormat;
  readonly encoding: Encoding;
  readonly notes: readonly FileNote[];
  /** All features, once. Columns are those of the first batches: at least `GUESS_ROWS` features, if there are as many. */
  readonly batches: AsyncIterable<readonly Item[]>;
  /** What stopped the batches, once they have ended. */
  readonly problem: () => FileProblem | undefined;
}

/** A property as a table shows it. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  // togeojson's way to say that a KML description is markup.
  if ('@type' in value && 'value' in value && typeof value.value === 'string') return value.value;
  return JSON.stringify(value);
}

function placeOf(geometry: unknown): Pick<Row, 'geometry' | 'problem'> {
  if (geometry === null || geometry === undefined) return {};
  const found = representative(geometry);
  if (found) return { geometry: found };
  const type = typeof geometry === 'object' && 'type' in geometry ? String(geometry.type) : typeof geometry;
  return { problem: { code: 'geometry-broken', type } };
}

const lineProblem = (text: string): RowProblem => ({ code: 'line-not-json', text: text.slice(0, 200) });

function toRow(item: Item, number: number, columns: readonly string[]): Row {
  if ('broken' in item) {
    return { number, cells: columns.map(() => ''), record: '{}', problem: lineProblem(item.broken) };
  }
  return {
    number,
    cells: columns.map((name) => (Object.hasOwn(item.properties, name) ? cellOf(item.properties[name]) : '')),
    record: JSON.stringify(item.properties),
    ...placeOf(item.geometry),
  };
}

function takenNotes(rows: readonly Row[]): FileNote[] {
  const kinds: readonly Exclude<Taken, 'point'>[] = ['line-middle', 'inside-area', 'first-of-many'];
  return kinds.flatMap((taken) => {
    const count = rows.filter(({ geometry }) => geometry?.taken === taken).length;
    return count > 0 ? [{ code: 'taken', taken, count } as const] : [];
  });
}

const columnNames = (items: readonly Item[]): string[] => {
  const names = new Set<string>();
  for (const item of items) if (!('broken' in item)) for (const name in item.properties) names.add(name);
  return [...names];
};

function parseProperties(record: string): Readonly<Record<string, unknown>> {
  return JSON.parse(record) as Readonly<Record<string, unknown>>; // `toRow` wrote it
}

/** @returns `no-rows` where there is no feature at all, or what the reading met before the first */
export async function openFeatures(features: Features): Promise<Result<PointsFile, FileProblem>> {
  const iterator = features.batches[Symbol.asyncIterator]();
  const items: Item[] = [];
  let ended = false;
  while (items.length < GUESS_ROWS && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else for (const item of next.value) items.push(item);
  }
  if (items.length === 0) return fail(features.problem() ?? { code: 'no-rows' });
  const columns = columnNames(items);
  let number = 0;
  const batch = (some: readonly Item[]): Row[] => some.map((item) => toRow(item, ++number, columns));
  const rows = batch(items.slice(0, GUESS_ROWS));
  const hasGeometry = rows.some(({ geometry }) => geometry !== undefined);
  const guess = guessMapping(columns, rows, hasGeometry);
  return ok({
    format: features.format,
    encoding: features.encoding,
    table: undefined,
    columns,
    ownColumns: guess.ownColumns,
    notes: [...features.notes, ...guess.notes, ...takenNotes(rows)],
    mapping: guess.mapping,
    offers: guess.offers,
    sample: rows.slice(0, SAMPLE_ROWS),
    cellsOf: (record) => toRow({ geometry: null, properties: parseProperties(record) }, 0, columns).cells,
    async *rows() {
      yield rows;
      // Rows are made as they are asked for: of a file that was parsed whole they would fill the memory twice.
      for (let i = GUESS_ROWS; i < items.length; i += BATCH_ROWS) yield batch(items.slice(i, i + BATCH_ROWS));
      try {
        while (!ended) {
          const next = await iterator.next();
          if (next.done) return;
          yield batch(next.value);
        }
      } finally {
        await iterator.return?.();
      }
    },
    problem: features.problem,
  });
}

/** Batches of features that are all there already. */
export async function* oneBatch(items: readonly Item[]): AsyncIterable<readonly Item[]> {
  yield items;
}
