/** A file of points in, the same points with verdicts out: row by row, so that its size does not matter. */
import type { Line } from '../atlas/nouns.ts';
import { fail, ok, type Result } from '../geo/result.ts';
import { classifyPlace } from './classify.ts';
import type { Mapping, PointsFile } from './file.ts';
import type { FileProblem, RowProblem } from './problems.ts';
import { readPlaced } from './read/read-placed.ts';
import { ownRecord } from './store/own-record.ts';
import { type SideCode, sideCode } from './verdict-columns.ts';
import type { PointSink } from './write/write-points.ts';

export type Tally = Readonly<Record<SideCode | 'rejected', number>>;

/**
 * @param onRejected told of each row that has no place; it is not in the output
 * @returns how many rows came to what, or what stopped the file
 */
export async function classifyRows(
  line: Line,
  file: PointsFile,
  mapping: Mapping,
  sink: PointSink,
  onRejected: (row: number, problem: RowProblem) => void,
): Promise<Result<Tally, FileProblem>> {
  const tally = { ne: 0, sw: 0, line: 0, beyond: 0, rejected: 0 };
  const own = ownRecord(file);
  const { length } = file.columns;
  for await (const batch of file.rows()) {
    for (const row of batch) {
      const placed = readPlaced(row, mapping, length);
      if (!placed.ok) {
        tally.rejected++;
        for (const problem of placed.problems) onRejected(row.number, problem);
        continue;
      }
      const { at, errorMetres } = placed.value;
      const classified = classifyPlace(line, at, errorMetres);
      tally[sideCode(classified.verdict)]++;
      const cells = () => row.cells.slice(0, file.ownColumns);
      const waits = sink.add({ record: own(row), cells, at, classified });
      if (waits) await waits;
    }
  }
  const problem = file.problem();
  if (problem) return fail(problem);
  await sink.end();
  return ok(tally);
}
