/** A delimited table as a file of points. */
import { fail, ok, type Result } from '../../geo/result.ts';
import type { Encoding, FileNote, PointsFile, Row } from '../file.ts';
import { SAMPLE_ROWS } from '../file.ts';
import type { FileProblem } from '../problems.ts';
import { byteString, isAscii } from './byte-string.ts';
import { type CellDecoder, createCellDecoder, UTF8_BOM } from './encodings.ts';
import { type Guess, guessMapping } from './guess-mapping.ts';
import { GUESS_ROWS, HEAD_BYTES } from './limits.ts';
import { readPlaced } from './read-placed.ts';
import { createTableSplitter, splitRecord, type TableRecord } from './split-table.ts';
import { findForm } from './table-form.ts';

export interface TableStart {
  /** From a mark, or UTF-16 that was recognised and is UTF-8 by now. */
  readonly encoding: Encoding | undefined;
  /** The first bytes as characters, whatever `pieces` gives first. */
  readonly head: string;
  /** All bytes, the head's included; once. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Reads on until there are rows enough to guess by. */
async function firstRecords(
  pieces: AsyncIterator<Uint8Array>,
  push: (piece: Uint8Array) => TableRecord[],
  end: () => TableRecord[],
  hasProblem: () => boolean,
): Promise<{ readonly records: readonly TableRecord[]; readonly ended: boolean }> {
  const records: TableRecord[] = [];
  let read = 0;
  while (records.length < 2 || (records.length <= GUESS_ROWS && read < HEAD_BYTES)) {
    const next = await pieces.next();
    if (next.done) {
      records.push(...end());
      return { records, ended: true };
    }
    read += next.value.length;
    for (const record of push(next.value)) records.push(record);
    if (hasProblem()) return { records, ended: true };
  }
  return { records, ended: false };
}

const toRow = ({ row, text, cells }: TableRecord, decoder: CellDecoder): Row => ({
  number: row,
  // Most rows are ASCII, and told so by one look at the whole.
  cells: decoder.decode(text) === text ? cells : cells.map((cell) => decoder.decode(cell)),
  record: text,
});

const isFilled = ({ text }: TableRecord): boolean => text.trim() !== '';

function seeAll(records: readonly TableRecord[], decoder: CellDecoder): void {
  const strange = records.filter(({ text }) => !isAscii(text));
  if (strange.length > 0) decoder.see(strange.map(({ text }) => text).join('\n'));
}

interface Headed {
  readonly columns: readonly string[];
  readonly guess: Guess;
  /** Records that are no data: 1, or 0 where the first row is data. */
  readonly header: 0 | 1;
}

/** The first row names the columns unless it holds a place itself and nothing in it names one. */
function findHeader(rows: readonly Row[]): Headed {
  const [first, ...others] = rows as readonly [Row, ...Row[]]; // the caller has one
  const named = (): Headed => ({
    columns: first.cells,
    guess: guessMapping(first.cells, others.slice(0, GUESS_ROWS), false),
    header: 1,
  });
  if (!first.cells.some((cell) => /\p{Nd}/u.test(cell))) return named();
  const numbered = first.cells.map((_, i) => `Column ${i + 1}`);
  const all = guessMapping(numbered, rows.slice(0, GUESS_ROWS), false);
  const width = numbered.length;
  const holdsPlace =
    all.mapping !== undefined &&
    [all.mapping.crs, ...all.offers].some(
      (crs) => all.mapping && readPlaced(first, { ...all.mapping, crs }, width).ok,
    );
  return holdsPlace ? { columns: numbered, guess: all, header: 0 } : named();
}

/** @returns `file-empty` for nothing but blank lines, `no-rows` for a header alone, `record-endless` for an open quote */
export async function openTable({
  encoding,
  head,
  pieces,
}: TableStart): Promise<Result<PointsFile, FileProblem>> {
  const bom = head.startsWith(UTF8_BOM) ? UTF8_BOM : '';
  const form = findForm(head.slice(bom.length));
  const skipped = bom.length + form.preamble;
  const splitter = createTableSplitter(form, form.preamble > 0 ? 2 : 1);
  const decoder = createCellDecoder(encoding ?? (bom ? 'utf-8' : undefined));
  const iterator = pieces[Symbol.asyncIterator]();
  let toSkip = skipped;
  const push = (piece: Uint8Array): TableRecord[] => {
    const text = byteString(piece);
    const skip = Math.min(toSkip, text.length);
    toSkip -= skip;
    return splitter.push(skip > 0 ? text.slice(skip) : text);
  };
  const isStopped = () => splitter.problem() !== undefined;
  const { records, ended } = await firstRecords(iterator, push, splitter.end, isStopped);
  const filled = records.filter(isFilled);
  seeAll(filled, decoder);
  const first = filled.map((record) => toRow(record, decoder));
  const problem = splitter.problem();
  if (first.length === 0) return fail(problem ?? { code: 'file-empty' });
  const { columns, guess, header } = findHeader(first);
  const rows = first.slice(header);
  if (rows.length === 0) return fail(problem ?? { code: 'no-rows' });
  const headed = filled[0]?.text ?? '';

  const encodingNotes = (): readonly FileNote[] =>
    decoder.encoding === 'utf-8' ? [] : [{ code: 'encoding', encoding: decoder.encoding }];
  const batch = (found: readonly TableRecord[]): readonly Row[] => {
    const full = found.filter(isFilled);
    seeAll(full, decoder);
    return full.map((record) => toRow(record, decoder));
  };

  return ok({
    format: 'csv',
    get encoding() {
      return decoder.encoding;
    },
    table: {
      delimiter: form.delimiter,
      lineEnd: form.lineEnd,
      header: head.slice(0, skipped) + (header === 1 ? headed : ''),
    },
    columns,
    ownColumns: guess.ownColumns,
    get notes() {
      return [...encodingNotes(), ...guess.notes];
    },
    mapping: guess.mapping,
    offers: guess.offers,
    sample: rows.slice(0, SAMPLE_ROWS),
    cellsOf: (record) => {
      const cells = splitRecord(record, form);
      return decoder.decode(record) === record ? cells : cells.map((cell) => decoder.decode(cell));
    },
    async *rows() {
      yield rows;
      try {
        while (!ended && !isStopped()) {
          const next = await iterator.next();
          yield batch(next.done ? splitter.end() : push(next.value));
          if (next.done) return;
        }
      } finally {
        await iterator.return?.();
      }
    },
    problem: () => splitter.problem(),
  });
}
