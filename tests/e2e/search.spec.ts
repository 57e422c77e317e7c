import { type App, expect, test } from './driver/app.ts';
import { counts } from './driver/map.ts';
import { set } from './driver/settings.ts';

const field = (app: App) => app.page.getByRole('combobox', { name: 'Search places or coordinates' });

for (const [text, name] of [
  ['raqa', 'Raqqa'],
  ['Ar-Raqqah', 'Raqqa'],
  ['الرقه', 'Raqqa'],
  ['deir ezzor', 'Deir el-Zour'],
  ['دير الزّور', 'Deir el-Zour'],
  ['al-thawrah', 'Tabqa'],
  ['Abu Kamal', 'Al-Bukamal'],
  ['ابو كمال', 'Al-Bukamal'],
  ['mayadeen', 'Al-Mayadin'],
] as const) {
  test(`${text} finds ${name}`, async ({ app }) => {
    await app.open('', { map: false });
    await expect(field(app)).toBeVisible();
    await app.page.keyboard.press('/');
    await expect(field(app)).toBeFocused();
    await field(app).fill(text);
    await expect(app.page.getByRole('option').first()).toContainText(name);
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Enter');
    await expect(app.verdict.getByRole('heading', { level: 2 })).toHaveText(name);
    await expect(field(app)).toHaveValue('');
  });
}

test('a result tells its governorate, side and distance', async ({ app }) => {
  await app.open('', { map: false });
  await field(app).fill('Hajin');
  const first = app.page.getByRole('option').first();
  await expect(first).toContainText('Deir ez-Zor');
  await expect(first).toContainText('North and east');
  await expect(first).toContainText(/\d+\s?m/);
});

test('coordinates in twenty spellings lead to the same spot', async ({ app }) => {
  await app.open('', { map: false });
  const spot = /35\.35\d*, 40\.12\d*/;
  for (const text of [
    '35.35, 40.12',
    '35.35 40.12',
    '35.35N 40.12E',
    'N35.35 E40.12',
    '40.12E 35.35N',
    '35,35; 40,12',
    '35.35° N, 40.12° E',
    '35°21′00″N 40°07′12″E',
    '35 21 00 N 40 07 12 E',
    "35°21'N 40°07.2'E",
    '35° 21.000′ N, 40° 7.200′ E',
    '35d21m0s N 40d7m12s E',
    '٣٥٫٣٥، ٤٠٫١٢',
    '٣٥٫٣٥ شمال ٤٠٫١٢ شرق',
    'geo:35.35,40.12',
    'POINT(40.12 35.35)',
    '[40.12, 35.35]',
    '+35.35+040.12/',
    '35.35000; 40.12000',
    ' 35.350 , 40.120 ',
  ]) {
    // What the last spelling found would do for this one.
    await field(app).fill('');
    await expect(app.page.getByRole('option', { name: spot })).toHaveCount(0);
    await field(app).fill(text);
    await expect(app.page.getByRole('option').first(), text).toContainText(spot);
  }
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(app.verdict).toContainText('South and west of the line');
});

test('an MGRS square is a square: its cell is drawn and its size is in the certainty', async ({ app }) => {
  await app.open();
  await field(app).fill('37SFV0512');
  await app.page.getByRole('option').first().click();
  await expect.poll(() => counts(app, 'cell')).toEqual({ cell: 1 });
  await expect(app.verdict).toContainText(/Good to ±\s\d+\s?m, as it was typed/);
});

test('35.3N 40.1E is good to five kilometres, and its certainty says so', async ({ app }) => {
  await app.open('', { map: false });
  await field(app).fill('35.3N 40.1E');
  await app.page.getByRole('option').first().click();
  await expect(app.verdict).toContainText(/Good to ±\s5\.\d\d\s?km, as it was typed/);
  // 6.6 km off: clear if it were exact, but not with the 5.6 km of its own.
  await expect(app.verdict).toContainText('Likely');
});

test('where latitude and longitude look swapped both readings are offered', async ({ app }) => {
  await app.open('', { map: false });
  await field(app).fill('40.12, 35.35');
  await expect(app.page.getByRole('option')).toHaveCount(2);
  await expect(app.page.getByRole('option').first()).toContainText('40.12');
  await expect(app.page.getByRole('option').nth(1)).toContainText('35.35');
});

test('what means nothing is said to mean nothing', async ({ app }) => {
  await app.open('', { map: false });
  await field(app).fill('xyzzy plugh');
  await expect(app.page.getByText('No settlement of that name')).toBeVisible();
});

test('Enter takes the first hit, but of two readings neither, and nothing where nothing is found', async ({
  app,
}) => {
  await app.open('', { map: false });
  await field(app).fill('qqqwwwxx');
  await expect(app.page.getByText('No settlement of that name')).toBeVisible();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('No settlement of that name'), 'it is still said').toBeVisible();
  await field(app).fill('40.12, 35.35');
  await expect(app.page.getByRole('option')).toHaveCount(2);
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('option'), 'they are still offered').toHaveCount(2);
  await field(app).fill('raqa');
  await expect(app.page.getByRole('option').first()).toContainText('Raqqa');
  await app.page.keyboard.press('Enter');
  await expect(app.verdict.getByRole('heading', { level: 2 })).toHaveText('Raqqa');
  await expect(field(app)).toHaveValue('');
});

test('the field is cleared by its button and keeps the keyboard', async ({ app }) => {
  await app.open('', { map: false });
  await field(app).fill('raqa');
  // While the list is open it is hidden from the tree of accessibility, as all else on the page is.
  await app.page.locator('button[aria-label="Clear the search"]').click();
  await expect(field(app)).toHaveValue('');
  await expect(field(app)).toBeFocused();
  await expect(field(app)).toHaveAttribute('aria-expanded', 'false');
});

test('a place outside Syria and Iraq is told by its country, Jerusalem by none', async ({ app }) => {
  await app.open('', { map: false });
  await field(app).fill('Konya');
  await expect(app.page.getByRole('option').first()).toContainText('Türkiye');
  await field(app).fill('Jerusalem');
  await expect(app.page.getByRole('option').first()).toHaveText(/^Jerusalem\s*Beyond the line’s end$/);
});

test('the chosen format is that of the panel and of the link', async ({ app }) => {
  await app.open('place=raqqa&coords=mgrs', { map: false });
  await expect(app.verdict).toContainText(/37S [A-Z]{2} \d+ \d+/);
  await set(app, 'UTM');
  await expect(app.verdict).toContainText(/37S \d{6} \d{7}/);
  await expect.poll(() => app.hash()).toContain('coords=utm');
});
