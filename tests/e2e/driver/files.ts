/** Files that journeys make up, and files as the app saves them. */

import { readFile } from 'node:fs/promises';
import type { App } from './app.ts';

/** A file that a journey makes up. */
export interface TextFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export const toPayload = ({ name, content }: TextFile) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** A file as the app saves it. */
export async function saved(
  app: App,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const { name, bytes } = await savedBytes(app, act);
  return { name, text: bytes.toString('utf8') };
}

export async function savedBytes(
  app: App,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  // Without the picker of files the browser downloads, which a test can read.
  await app.page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const download = app.page.waitForEvent('download');
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
