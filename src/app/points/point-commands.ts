/** What the interface may do with imported points outside itself. */
import { chosenLine } from '../../session/judged-line.ts';
import { pickedOf } from '../../session/point-set.ts';
import { isWorkFile } from '../../session/saved-work/work-file.ts';
import type { Session } from '../../session/session.ts';
import type { PointCommands } from '../../ui/context.ts';
import { judgedFileName } from '../../words/what-if-words.ts';
import type { MapHandle } from '../map/map-host.tsx';
import { pastedFile } from './bind-paste.ts';
import { downloadText, saveFile } from './export-points.ts';
import { createImporter } from './import-points.ts';
import { createImportScreen } from './import-screen.ts';
import { createPointSets } from './point-sets.ts';
import { restoreSets } from './restore-sets.ts';
import type { SetFiles } from './set-files.ts';
import { spawnStore } from './spawn-store.ts';

/** @param openWork takes files that turn out to be work files */
export function createPointCommands(
  session: Session,
  handle: MapHandle,
  files: SetFiles,
  openWork: (file: File) => void,
): PointCommands {
  const screen = createImportScreen(handle);
  const sets = createPointSets(session, screen.drawn);
  const importer = createImporter(session, sets, files, spawnStore, screen);
  restoreSets(session, sets, files, spawnStore);
  const setOf = (id: string) => session.getState().work.now.sets.find((set) => set.id === id);
  const sort = async (given: readonly File[]): Promise<void> => {
    // What cannot be read is a file of points that cannot be read.
    const work = await Promise.all(given.map((file) => isWorkFile(file).catch(() => false)));
    const [opened] = given.filter((_, i) => work[i]);
    if (opened) openWork(opened);
    const points = given.filter((_, i) => !work[i]);
    if (points.length > 0) await importer.add(points);
  };
  /** The point that the pointer was last over: an answer for another comes too late. */
  let hovering: object | undefined;
  return {
    prepareImport: importer.prepare,
    importFiles: sort,
    async pasteRows() {
      const { notify } = session.getState();
      let text: string;
      try {
        text = await navigator.clipboard.readText();
      } catch {
        notify({ code: 'paste-refused' });
        return;
      }
      if (text.trim() === '') notify({ code: 'paste-empty' });
      else await importer.add([pastedFile(text)]);
    },
    setMapping: importer.setMapping,
    confirmImport: importer.confirm,
    cancelImport: importer.cancel,
    rows: sets.rows,
    row: sets.row,
    positionOf: sets.positionOf,
    rejected: sets.rejected,
    async pickPoint({ set: id, index }) {
      const { selection, drawing, panel } = session.getState();
      const row = await sets.row(id, index);
      const set = setOf(id);
      const now = session.getState();
      // Picked something else meanwhile, took up the pencil or left the panel: the earlier click is over.
      const isOver = now.selection !== selection || now.drawing !== drawing || now.panel !== panel;
      if (set && !isOver) now.pickPoint(pickedOf(set, row));
    },
    async hoverPoint(target) {
      hovering = target;
      if (!target) {
        session.getState().setHovered(undefined);
        return;
      }
      const row = await sets.row(target.set, target.index);
      const set = setOf(target.set);
      if (hovering !== target || !set) return;
      session.getState().setHovered({ set, row, x: target.x, y: target.y });
    },
    revealSet: screen.reveal,
    exportPoints: (set, options, onBytes, signal) =>
      saveFile(
        judgedFileName(set.name, chosenLine(session.getState())?.name, options.format),
        options.format,
        (write) => sets.write(set.id, options, write),
        onBytes,
        signal,
      ),
    // With a byte order mark: without it Excel takes the bytes for another encoding, and Arabic for noise.
    saveText: (text, name) => downloadText(`\ufeff${text}`, name, 'text/csv'),
  };
}
