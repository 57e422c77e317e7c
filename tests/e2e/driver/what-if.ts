/** What-if lines. */
import type { App } from './app.ts';
import { type TextFile, toPayload } from './files.ts';

/** A what-if line out of a file. */
export async function addLine(app: App, file: TextFile): Promise<void> {
  await app.region('Map').getByRole('button', { name: 'What if…' }).click();
  const chooser = app.page.waitForEvent('filechooser');
  await app.whatIf.getByRole('button', { name: 'Import a line' }).click();
  await (await chooser).setFiles(toPayload(file));
}
