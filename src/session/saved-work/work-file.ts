/**
 * The work file: a ZIP archive that any unpacker opens. `mimetype` comes first and unpacked, so that the file is known by its
 * first bytes, as OpenDocument does it; `work.json` is the work; `sets/ID/NAME` are the imported files as they came.
 */
import type { SavedSet } from '../point-set.ts';

export const WORK_TYPE = 'application/x-euphrates-line-work';
export const WORK_ENDING = 'elwork';

export const MIMETYPE = 'mimetype';
export const WORK_ENTRY = 'work.json';

/** Names of other systems' files may hold what a path must not. */
const safe = (file: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  file.replace(/[\u0000-\u001f/\\:*?"<>|]/g, '_').slice(-80) || 'file';

export const setFolder = (id: string): string => `sets/${id}/`;
export const setEntry = ({ id, file }: SavedSet): string => setFolder(id) + safe(file);

/** Length of a ZIP entry's header before its name. */
const HEADER = 30;

/** Whether a file is a work file, by its content. */
export async function isWorkFile(file: Blob): Promise<boolean> {
  const start = `${MIMETYPE}${WORK_TYPE}`;
  return (await file.slice(HEADER, HEADER + start.length).text()) === start;
}
