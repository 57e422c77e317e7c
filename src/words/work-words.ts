/** What is said of saved work and of the work file. */
import { unreachable } from '../geo/result.ts';
import type { KeepTrouble, Reading } from '../session/keeping.ts';
import type { SavedSet } from '../session/point-set.ts';
import type { SavedWork } from '../session/saved-work/saved-work.ts';
import type { WorkProblem } from '../session/saved-work/work-problem.ts';
import type { Notice } from '../session/state.ts';
import { locale, t } from './language.ts';
import { apart } from './own-direction.ts';
import { fileProblem } from './point-problems.ts';
import { bytesWords } from './points-words.ts';
import { shapeFaultWords } from './shape-words.ts';
import { together } from './share-words.ts';

/** @param file the file's name, as the user knows it */
function workProblem(file: string, problem: WorkProblem): string {
  switch (problem.code) {
    case 'work-not-ours':
      return t('work.problem.notOurs', { file });
    case 'work-newer':
      return t('work.problem.newer', { file, version: String(problem.version) });
    case 'work-shape':
      return t('work.problem.shape', { file, where: problem.where, what: shapeFaultWords(problem.what) });
    case 'work-damaged':
      return problem.entry === undefined
        ? t('work.problem.damaged', { file })
        : t('work.problem.damagedEntry', { file, entry: problem.entry });
    case 'work-unreadable':
      return t('work.problem.unreadable', { file });
    default:
      return unreachable(problem);
  }
}

type WorkNotice = Extract<
  Notice,
  { code: 'line-left-out' | 'work-file' | 'work-unread' | 'work-not-written' }
>;

export function workNotice(notice: WorkNotice): string {
  switch (notice.code) {
    case 'line-left-out':
      return t('work.lineLeftOut', { name: notice.name });
    case 'work-file':
      return workProblem(notice.file, notice.problem);
    case 'work-unread':
      return t('work.unread', { reason: workProblem(t('work.savedHere'), notice.problem) });
    case 'work-not-written':
      return t('work.notWritten');
    default:
      return unreachable(notice);
  }
}

/** @param nameOf a set's name by its id */
export function keepTrouble(trouble: KeepTrouble, nameOf: (id: string) => string): string {
  if (trouble.code === 'nowhere') return t('work.trouble.nowhere');
  const { code, sets } = trouble;
  if (sets.length === 0) return code === 'full' ? t('work.trouble.full') : t('work.trouble.refused');
  const list = together(sets.map((id) => apart(nameOf(id))));
  return code === 'full' ? t('work.trouble.fullSets', { list }) : t('work.trouble.refusedSets', { list });
}

/** Why a set that was saved does not come back. */
export function comingTrouble(
  { name, file }: SavedSet,
  reading: Exclude<Reading, { kind: 'reading' }>,
): string {
  if (reading.kind === 'gone') return t('work.setGone', { name, file });
  const [problem] = reading.problems;
  return problem ? fileProblem(file, problem) : t('work.setBroken', { name });
}

/** Everything that a work holds, in one list. @param bytes of the imported files */
export function partsWords({ path, kept, rings, sets, lines }: SavedWork, bytes: number): string {
  const parts = [
    path.vertices.length > 0 && t('work.parts.path', { count: path.vertices.length }),
    kept.length > 0 && t('work.parts.kept', { count: kept.length }),
    rings.length > 0 && t('work.parts.rings', { count: rings.length }),
    sets.length > 0 && t('work.parts.sets', { count: sets.length, size: bytesWords(bytes) }),
    lines.length > 0 && t('work.parts.lines', { count: lines.length }),
  ].filter((part) => part !== false);
  return together(parts);
}

/** What of this page is kept. */
export const keptWords = (work: SavedWork, bytes: number): string =>
  t('work.kept', { list: partsWords(work, bytes) });

/** Day and time where the user is. */
export const momentWords = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
