/** What the map rests on: every record, the limits, and one click from any figure. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './driver/app.ts';

interface Record {
  readonly title: { readonly en: string };
  readonly licence: string;
  readonly date: string;
  readonly grade: { readonly reliability: string; readonly credibility: number };
}

const REPORT = 'News report on the deconfliction line at Deir el-Zour';

test('every record of the data is there with licence, date and grade in words', async ({ app }) => {
  const file = new URL('../../data/sources.json', import.meta.url);
  const records = JSON.parse(await readFile(file, 'utf8')) as Record[]; // the app's own data file
  await app.open('panel=sources', { map: false });
  expect(records.length).toBeGreaterThan(5);
  for (const { title, licence, date, grade } of records) {
    const record = app.record(title.en);
    await expect(record).toContainText(licence);
    await expect(record).toContainText(date);
    await expect(record).toContainText(`${grade.reliability}${grade.credibility}: source `);
  }
  await expect(app.record('First-order divisions, 1:10 million')).toContainText(/about 17\.\d+/);
  await expect(app.sources).toContainText('No public coordinates of the line exist.');
  await expect(app.sources).toContainText('a side is never control');
});

test('a source that is asked for again is shown again', async ({ app }) => {
  await app.open();
  const chip = app.page
    .getByRole('region', { name: 'Map' })
    .getByRole('button', { name: `Source: ${REPORT}` });
  const record = app.record(REPORT);
  await chip.click();
  await expect(record).toBeFocused();
  await expect(record).toBeInViewport();
  await app.sources.getByRole('heading', { name: 'Limits of the reconstruction' }).scrollIntoViewIfNeeded();
  await expect(record).not.toBeInViewport();
  await chip.click();
  await expect(record).toBeFocused();
  await expect(record).toBeInViewport();
});

test('from the limits and the layers, too, a key leads to the record', async ({ app }) => {
  await app.open('panel=sources', { map: false });
  await app.sources
    .getByRole('region', { name: 'What each layer rests on' })
    .getByRole('button', { name: 'Source: ETOPO5 relief, 5-minute grid' })
    .focus();
  await app.page.keyboard.press('Enter');
  await expect(app.record('ETOPO5 relief, 5-minute grid')).toBeFocused();
});

for (const [where, hash] of [
  ['the verdict', 'place=raqqa'],
  ['the table of places', 'panel=places'],
  ['the claims', 'panel=claims'],
  ['the list of towns', ''],
  ['a measure', 'path=tabqa~raqqa'],
  ['the what-if line', 'panel=what-if'],
] as const) {
  test(`one click leads from ${where} to a record`, async ({ app }) => {
    await app.open(hash, { map: false });
    await app.page
      .getByRole('tabpanel')
      .getByRole('button', { name: `Source: ${REPORT}` })
      .first()
      .click();
    await expect(app.record(REPORT)).toBeFocused();
  });
}

test('one click leads from the profile to a record', async ({ app }) => {
  await app.open('', { map: false });
  const profile = app.page.getByRole('region', { name: 'Line profile' });
  await profile.getByRole('button', { name: `Source: ${REPORT}` }).click();
  await expect(app.record(REPORT)).toBeFocused();
});
