/** Saved work. */

import type { Locator } from '@playwright/test';
import { type App, expect } from './app.ts';
import { savedBytes, type TextFile, toPayload } from './files.ts';

interface StoredWork {
  readonly corners: number;
  readonly sets: number;
  readonly lines: number;
}

/** An action of the menu of the user's work. */
export async function work(app: App, action: 'Save work to a file' | 'Start afresh'): Promise<void> {
  await (await workMenu(app)).getByRole('button', { name: action, exact: true }).click();
}

export async function workMenu(app: App): Promise<Locator> {
  await app.button('Your work').click();
  return app.page.getByRole('dialog', { name: 'Your work' });
}

/** A tab is closed, and another of its browser, which has work of its own by then, is told so: its lock goes a moment later. */
export async function closeTab(app: App, other: App): Promise<void> {
  const claimed = ({ page }: App) => page.evaluate(() => sessionStorage.getItem('euphrates-line-work'));
  await expect.poll(() => claimed(other)).not.toBeNull();
  const lock = `euphrates-line-work-${await claimed(app)}`;
  const held = () =>
    other.page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));
  expect(await held()).toContain(lock);
  await app.page.close();
  await expect.poll(held).not.toContain(lock);
}

/** What closed tabs have left, as the menu lists it. */
export async function earlierWork(app: App): Promise<Locator> {
  const menu = await workMenu(app);
  await menu.getByRole('button', { name: /^Earlier work/ }).click();
  return menu.getByRole('listitem');
}

/** Works in the database as tabs leave them that were closed so many days ago, of one corner each; this tab's own is `own` days old. */
export async function leaveWorks(app: App, daysAgo: readonly number[], own: number): Promise<void> {
  await app.page.evaluate(
    async ([days, ofOwn]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('euphrates-line'));
      try {
        const works = db.transaction('works', 'readwrite').objectStore('works');
        const [record] = await done(works.getAll());
        const at = (ago: number) => Date.now() - ago * 86_400_000;
        await done(works.put({ ...record, at: at(ofOwn) }));
        record.work.work.path.vertices.splice(1);
        for (const [i, ago] of days.entries())
          await done(works.put({ ...record, id: `left${i}`, at: at(ago) }));
      } finally {
        db.close();
      }
    },
    [daysAgo, own] as const,
  );
}

/** A work file by the menu's "Open work…". */
export async function openWork(app: App, file: TextFile): Promise<void> {
  const menu = await workMenu(app);
  const chooser = app.page.waitForEvent('filechooser');
  await menu.getByRole('button', { name: 'Open work…', exact: true }).click();
  await (await chooser).setFiles(toPayload(file));
}

/** The work file of what is there. */
export async function savedWork(app: App): Promise<TextFile> {
  const { name, bytes } = await savedBytes(app, () => work(app, 'Save work to a file'));
  return { name, content: bytes };
}

/** What the browser's database holds: for each work the corners of its path, its sets and its lines, and how many files there are. */
export function stored(app: App): Promise<{ readonly works: readonly StoredWork[]; readonly files: number }> {
  return app.page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'euphrates-line'))
      return { works: [], files: 0 };
    const db = await done(indexedDB.open('euphrates-line'));
    try {
      const tx = db.transaction(['works', 'files']);
      const [records, files] = await Promise.all([
        done(tx.objectStore('works').getAll()),
        done(tx.objectStore('files').getAllKeys()),
      ]);
      const works = records.map(({ work: { work } }) => ({
        corners: work.path.vertices.length as number,
        sets: work.sets.length as number,
        lines: work.lines.length as number,
      }));
      return { works, files: files.length };
    } finally {
      db.close();
    }
  });
}
