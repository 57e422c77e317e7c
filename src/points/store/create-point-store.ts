/** The store behind the worker: opens, judges, keeps, shows and writes one set of imported points. No worker in it. */
import { fail, ok, type Result } from '../../geo/result.ts';
import { classifyPlace } from '../classify.ts';
import type { PointsFile, Row } from '../file.ts';
import type { Ground } from '../ground.ts';
import type { PieceJudge } from '../judge/judge-pieces.ts';
import { createPointJudge, type PointJudge } from '../judge/judge-points.ts';
import type { Imported, PointStore, Preview, Progress } from '../point-store.ts';
import type { FileProblem } from '../problems.ts';
import { openPoints } from '../read/open-points.ts';
import { readPlaced } from '../read/read-placed.ts';
import { createWriter, writtenSource } from '../write/create-writer.ts';
import { createSink } from '../write/write-points.ts';
import { blobSource } from './blob-source.ts';
import { buildCloud } from './build-cloud.ts';
import { figureColumns } from './column-values.ts';
import { countChanges } from './count-changes.ts';
import { createViewer, type Shown } from './create-view.ts';
import { loadPoints } from './load-points.ts';
import { errorOf, placeOf } from './point-columns.ts';
import { cellsOf, type PointSet } from './point-set.ts';
import { signedMetres } from './signed-metres.ts';
import { tableRow } from './table-rows.ts';

interface Held {
  readonly set: PointSet;
  readonly viewer: ReturnType<typeof createViewer>;
  /** By the last view that was asked for; made when there is need of it. */
  shown: Shown | undefined;
  /** Where each point stands in `shown.order`; made when first asked for. */
  positions: Int32Array | undefined;
}

interface Source {
  readonly file: Blob;
  readonly name: string;
  /** For other mappings: the rows shown, and how many columns they have, all and the user's own. */
  readonly sample: readonly Row[];
  readonly width: number;
  readonly own: number;
  /** Until its rows are taken, which can be had once. */
  unread: PointsFile | undefined;
  /** What was made of it last. */
  held?: Held | undefined;
}

const has = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The store was asked too early: ${what}.`);
  return value;
};

/** @throws from every function that is called before what it needs: `judgeBy`, then `open`, then `load` */
export function createPointStore(): PointStore {
  let ground: Ground | undefined;
  let judge: PointJudge | undefined;
  let other: PieceJudge | undefined;
  let source: Source | undefined;
  let held: Held | undefined;
  let bytes = 0;
  /** Counts the loads: one that another has overtaken is over. */
  let loads = 0;

  const openFile = (file: Blob, name: string) =>
    openPoints(
      blobSource(file, name, (read) => {
        bytes = read;
      }),
    );
  const judged = (): PointJudge => has(judge, 'judgeBy');
  const points = (): Held => has(held, 'load');
  const hold = (set: PointSet): void => {
    held = { set, viewer: createViewer(set), shown: undefined, positions: undefined };
  };
  const shownOf = (now: Held): Shown => {
    now.shown ??= now.viewer({}, { by: 'row', descending: false }, 'side');
    return now.shown;
  };

  return {
    shareWith(second) {
      other = second;
      // It begins at once; whether it could is seen when it is given a piece.
      if (ground) Promise.resolve(second.judgeBy(ground)).catch(() => {});
    },
    async judgeBy(next) {
      Promise.resolve(other?.judgeBy(next)).catch(() => {});
      ground = next;
      judge = createPointJudge(next);
      if (!held) return 0;
      const { set } = held;
      let disagreements = 0;
      for (let i = 0; i < set.count; i++) {
        const agrees = judge.judge(placeOf(set.columns, i), errorOf(set.columns, i), set.columns, i);
        if (!agrees) disagreements++;
      }
      hold(set);
      return disagreements;
    },
    changesFrom: (base) => countChanges(points().set.columns, points().set.count, createPointJudge(base)),
    async open(file, name) {
      bytes = 0;
      const opened = await openFile(file, name);
      if (!opened.ok) return opened;
      const { sample, columns, ownColumns: own } = opened.value;
      source = { file, name, sample, width: columns.length, own, unread: opened.value };
      return ok(preview(name, opened.value));
    },
    sample(mapping) {
      const { sample, width, own } = has(source, 'open');
      return sample.map((row) => ({
        number: row.number,
        cells: row.cells.slice(0, own),
        place: readPlaced(row, mapping, width),
      }));
    },
    async load(mapping, onProgress: Progress): Promise<Result<Imported, FileProblem>> {
      const from = has(source, 'open');
      const load = ++loads;
      const goOn = () => {
        if (load !== loads) throw new Error('Another mapping has been asked for since.');
      };
      // What another mapping made of the same file is nothing to fall back on, and as large as what comes.
      if (held && held === from.held) held = undefined;
      const opened = from.unread ? ok(from.unread) : await openFile(from.file, from.name);
      from.unread = undefined;
      goOn();
      if (!opened.ok) return opened;
      const loaded = await loadPoints(opened.value, mapping, { judge: judged(), other }, (rows) => {
        goOn();
        onProgress(rows, bytes, from.file.size);
      });
      goOn();
      if (!loaded.ok) return fail(...loaded.problems);
      const { set, notes, disagreements } = loaded.value;
      hold(set);
      from.held = held;
      other?.end();
      other = undefined;
      return ok({
        count: set.count,
        rejected: set.rejected.length,
        notes,
        columns: set.names,
        figures: figureColumns(set),
        cloud: buildCloud(set.columns),
        disagreements,
      });
    },
    beside() {
      const { columns, count } = points().set;
      const metres = new Float32Array(count);
      for (let i = 0; i < count; i++) metres[i] = signedMetres(columns, i);
      return { chainage: Float32Array.from(columns.chainage.subarray(0, count)), metres };
    },
    view(filter, sort, colour) {
      const now = points();
      const shown = now.viewer(filter, sort, colour);
      now.shown = shown;
      now.positions = undefined;
      return shown.view;
    },
    rows(from, to) {
      const { set } = points();
      return Array.from(shownOf(points()).order.subarray(Math.max(0, from), to), (i) =>
        tableRow(set, has(ground, 'judgeBy'), i),
      );
    },
    row: (index) => tableRow(points().set, has(ground, 'judgeBy'), index),
    positionOf(index) {
      const now = points();
      now.positions ??= positionsIn(shownOf(now).order, now.set.count);
      return now.positions[index] ?? -1;
    },
    rejected: (from, to) => points().set.rejected.slice(Math.max(0, from), to),
    async write({ format, which, neutralise }, write) {
      const { set } = points();
      const shown = shownOf(points());
      const { line } = judged();
      const target = writtenSource(set.file, set.mapping.title);
      const sink = createSink(createWriter(target, { format, neutralise }), write);
      for (let i = 0; i < set.count; i++) {
        if (which === 'shown' && shown.mask[i] === 0) continue;
        const at = placeOf(set.columns, i);
        const classified = classifyPlace(line, at, errorOf(set.columns, i));
        const waits = sink.add({ record: set.records.get(i), cells: () => cellsOf(set, i), at, classified });
        if (waits) await waits;
      }
      await sink.end();
    },
  };
}

function preview(name: string, file: PointsFile): Preview {
  const { format, columns, ownColumns, notes, mapping, offers, sample } = file;
  const own = columns.slice(0, ownColumns);
  const rows = sample.map((row) => ({ ...row, cells: row.cells.slice(0, ownColumns) }));
  return { name, format, columns: own, notes, mapping, offers, sample: rows };
}

function positionsIn(order: Uint32Array, count: number): Int32Array {
  const positions = new Int32Array(count).fill(-1);
  order.forEach((i, position) => {
    positions[i] = position;
  });
  return positions;
}
