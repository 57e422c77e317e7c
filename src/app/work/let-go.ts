import { outdated } from '../../session/saved-work/outdated.ts';
import { openWorks, whileClosed } from './tab-claim.ts';
import type { Shelf } from './work-db.ts';

/** Removes what closed tabs left too long ago. Where open tabs cannot be told from closed ones, nothing. */
export async function letGo({ db, id }: Shelf): Promise<void> {
  const open = await openWorks();
  if (!open) return;
  const left = (await db.list()).filter((record) => record.id !== id && !open.has(record.id));
  for (const old of outdated(left, Date.now())) await whileClosed(old, () => db.remove(old));
}
