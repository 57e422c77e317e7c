/** A file's rows into memory, judged as they come. */
import { fail, ok, type Result } from '../../geo/result.ts';
import type { FileNote, Mapping, Placed, PointsFile, Row, Taken } from '../file.ts';
import type { PieceJudge } from '../judge/judge-pieces.ts';
import type { PointJudge } from '../judge/judge-points.ts';
import type { RejectedRow } from '../point-store.ts';
import type { FileProblem, RowProblem } from '../problems.ts';
import { readDate } from '../read/read-date.ts';
import { readPlaced } from '../read/read-placed.ts';
import { breathe } from './breathe.ts';
import { ownRecord } from './own-record.ts';
import { createPointColumns, putPlace, resized, withErrors } from './point-columns.ts';
import type { PointSet } from './point-set.ts';
import { createRecords, type Records } from './records.ts';
import { shareJudging } from './share-judging.ts';

const FIRST_ROOM = 1024;
/** What stood where a place should be is kept up to here. */
const MOST_VALUE = 200;
/** Between two breaths, in which a worker takes its messages: the second judge's answers among them. */
const BREATH_MILLISECONDS = 25;

export interface Judges {
  readonly judge: PointJudge;
  /** In another worker, where there is one. */
  readonly other: PieceJudge | undefined;
}

export interface Loaded {
  readonly set: PointSet;
  readonly notes: readonly FileNote[];
  readonly disagreements: number;
}

/** @param onRows told now and then how many rows have been read */
export async function loadPoints(
  file: PointsFile,
  mapping: Mapping,
  judges: Judges,
  onRows: (rows: number) => void,
): Promise<Result<Loaded, FileProblem>> {
  const keep = createKeeper(file, mapping, judges);
  let breath = performance.now();
  let rows = 0;
  for await (const batch of file.rows()) {
    for (const row of batch) keep.take(row);
    keep.judge();
    rows += batch.length;
    if (performance.now() - breath < BREATH_MILLISECONDS) continue;
    onRows(rows);
    await breathe();
    breath = performance.now();
  }
  onRows(rows);
  const problem = file.problem();
  return problem ? fail(problem) : keep.end();
}

function createKeeper(file: PointsFile, mapping: Mapping, { judge, other }: Judges) {
  const records: Records = createRecords(file.table ? 'bytes' : 'text');
  const own = ownRecord(file);
  const rejected: RejectedRow[] = [];
  const taken = new Map<Taken, number>();
  const dateOf = dateReader(mapping);
  let columns = createPointColumns(FIRST_ROOM, mapping.date !== undefined);
  const sharing = shareJudging(judge, other, () => columns);

  const accept = (row: Row, { at, errorMetres }: Placed): void => {
    const i = records.count;
    if (i === columns.lng.length) columns = resized(columns, Math.ceil(1.5 * i));
    if (errorMetres > 0) columns = withErrors(columns);
    records.add(own(row));
    putPlace(columns, i, at);
    columns.number[i] = row.number;
    if (columns.error) columns.error[i] = errorMetres;
    if (columns.date) columns.date[i] = dateOf(row);
    if (row.geometry) taken.set(row.geometry.taken, (taken.get(row.geometry.taken) ?? 0) + 1);
  };

  return {
    take(row: Row): void {
      const placed = readPlaced(row, mapping, file.columns.length);
      if (placed.ok) accept(row, placed.value);
      else for (const problem of placed.problems) rejected.push(refused(row, mapping, problem));
    },
    judge: () => sharing.offer(records.count),
    async end(): Promise<Result<Loaded, FileProblem>> {
      const count = records.count;
      if (count === 0 && rejected.length === 0) return fail({ code: 'no-rows' });
      if (count === 0) {
        return fail({ code: 'no-places', rejected: rejected.length, first: rejected[0]?.problem });
      }
      const names = file.columns.slice(0, file.ownColumns);
      const disagreements = await sharing.end(count);
      const set = { count, columns: resized(columns, count), records, file, names, mapping, rejected };
      return ok({ set, notes: notesOf(file, mapping, taken), disagreements });
    },
  };
}

/** Days come again and again: reading each but once saves a tenth of the whole. */
const MOST_DATES = 1 << 14;

function dateReader({ date }: Mapping): (row: Row) => number {
  const known = new Map<string, number>();
  return ({ cells }) => {
    if (!date) return Number.NaN;
    const text = cells[date.column] ?? '';
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = readDate(text, date.order) ?? Number.NaN;
    if (known.size === MOST_DATES) known.clear();
    known.set(text, read);
    return read;
  };
}

function refused({ number, cells }: Row, { place }: Mapping, problem: RowProblem): RejectedRow {
  const where = place.kind === 'pair' ? [place.lat, place.lng] : place.kind === 'text' ? [place.column] : [];
  const value = where.map((column) => cells[column] ?? '').join(', ');
  return { number, value: value.length > MOST_VALUE ? `${value.slice(0, MOST_VALUE)}…` : value, problem };
}

/** What was taken of features is counted over all of them now. */
function notesOf(
  file: PointsFile,
  { place }: Mapping,
  taken: ReadonlyMap<Taken, number>,
): readonly FileNote[] {
  const others = file.notes.filter(({ code }) => code !== 'taken');
  if (place.kind !== 'geometry') return others;
  return [
    ...others,
    ...[...taken].flatMap(([what, count]): FileNote[] =>
      what === 'point' ? [] : [{ code: 'taken', taken: what, count }],
    ),
  ];
}
