import { DATA_VERSION, expect, test } from './driver/app.ts';
import { clipboard, copiedBy } from './driver/take-away.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('a verdict is copied as text and as Markdown, with its grounds and the link of the view', async ({
  app,
}) => {
  await app.open('place=raqqa', { map: false });
  const text = await copiedBy(app, 'Copy finding', 'Copy finding as text');
  expect(text).toContain(
    'Raqqa lies north and east of the reconstructed line, 2.36 km from it; likely. The side would flip if the line lay 2.36 km further to the north.',
  );
  expect(text).toContain('Voice of America');
  expect(text).toContain('A side of it is not control.');
  expect(text).toMatch(new RegExp(`\\d{4}-\\d\\d-\\d\\d, data version ${DATA_VERSION}\\n`));
  expect(text.trimEnd().split('\n').at(-1)).toBe(
    new URL(`#place=raqqa&d=${DATA_VERSION}`, app.page.url()).href,
  );
  const markdown = await copiedBy(app, 'Copy finding', 'Copy finding as Markdown');
  expect(markdown).toMatch(/^### Raqqa and the deconfliction line of September 2017\n/);
  expect(markdown).toContain(
    `[Link to this view](<${new URL(`#place=raqqa&d=${DATA_VERSION}`, app.page.url()).href}>)`,
  );
});

test('units and coordinates are those of the screen, and so is the language', async ({ app }) => {
  await app.open('at=35.9,40.2&units=mi&coords=dms', { map: false });
  const text = await copiedBy(app, 'Copy finding', 'Copy finding as text');
  expect(text).toMatch(/^The spot 35°54′00″ N 40°12′00″ E and the deconfliction line/);
  expect(text).toMatch(/lies north and east of the reconstructed line, [\d.]+ mi from it; clear\./);
  expect(text).toContain('#at=35.9,40.2&units=mi&coords=dms&d=');
});

test('the link of a finding opens on the same finding', async ({ app }) => {
  await app.open('at=34.2,41.6', { map: false });
  const text = await copiedBy(app, 'Copy finding', 'Copy finding as text');
  expect(text).toContain('lies beyond the end of the reconstructed line');
  await app.follow('');
  await expect(app.verdict.getByRole('listitem')).toHaveCount(4);
  await app.follow(new URL(text.trimEnd().split('\n').at(-1) ?? '').hash.slice(1));
  await expect(app.verdict).toContainText('Beyond the line’s end');
  expect(await copiedBy(app, 'Copy finding', 'Copy finding as text')).toBe(text);
});

test('a measured path is copied as a finding, an area when it is closed', async ({ app }) => {
  await app.open('path=tabqa~raqqa~deir-el-zour', { map: false });
  const open = await copiedBy(app, 'Copy figures', 'Copy finding as text');
  expect(open).toMatch(/From Tabqa to Deir el-Zour it is [\d.]+ km in 2 legs\./);
  expect(open).toMatch(/- Tabqa to Raqqa: 43\.4 km, azimuth /);
  await app.button('Path').click();
  await app.page.getByRole('menuitem', { name: 'Close to an area' }).click();
  const closed = await copiedBy(app, 'Copy figures', 'Copy finding as Markdown');
  expect(closed).toMatch(/The outline encloses [\d,.]+ km²; its perimeter is [\d.]+ km\./);
  expect(closed).toContain('&closed=1');
});

test('the share menu copies what the open panel is about', async ({ app }) => {
  await app.open('place=raqqa&path=tabqa~raqqa', { map: false });
  await app.tab('Measure').click();
  await app.button('Share').click();
  await app.button('Copy finding as text').click();
  await expect(app.notices).toContainText('Finding copied.');
  expect(await clipboard(app)).toMatch(/^From Tabqa to Raqqa\n/);
  await app.tab('Place').click();
  await app.button('Share').click();
  await app.button('Copy finding as text').click();
  await expect.poll(() => clipboard(app)).toMatch(/^Raqqa and the deconfliction line/);
});
