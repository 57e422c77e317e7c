import sources from '../../data/sources.json' with { type: 'json' };
import { expect, test } from './driver/app.ts';
import { clickMap, counts, pixelOf, rendered, settled } from './driver/map.ts';
import { set } from './driver/settings.ts';
import { TOWNS } from './driver/towns.ts';

test('each of the four towns, clicked on the map, says its side, distance and certainty', async ({ app }) => {
  await app.open();
  const { verdict } = app;

  await clickMap(app, TOWNS.raqqa);
  await expect(verdict.getByRole('heading', { name: 'Raqqa', level: 2 })).toBeVisible();
  await expect(verdict).toContainText('الرقة');
  await expect(verdict).toContainText('35.95283, 39.00788');
  await expect(verdict).toContainText('North and east of the line');
  await expect(verdict).toContainText('Likely');
  await expect(verdict).toContainText('Distance to the line2.36 km');
  await expect(verdict).toContainText('The side would flip if the line lay 2.36 km further to the north.');
  await expect(verdict).toContainText('178.');
  await expect(verdict).toContainText('Along the line from Tabqa53.48 km');
  await expect(verdict).toContainText('Syrian Democratic Forces, backed by the United States');
  await expect(verdict).toContainText('A side is not control.');
  await expect(verdict).toContainText('Left bank');
  await expect(
    app.verdict.getByRole('group', { name: 'North and east of the line' }),
    'the figures are tied to how sure they are',
  ).toHaveAccessibleDescription(/^Likely The side would flip if the line lay 2\.36\skm further to the /);
  await expect(app.announced).toHaveText('Raqqa: North and east of the line, 2.36 km from it. Likely.');
  await expect.poll(() => rendered(app, 'leader-label').then((f) => f[0]?.label)).toMatch(/^2\.36\s?km$/);
  await expect
    .poll(() => counts(app, 'pick', 'leader', 'leader-foot'))
    .toEqual({
      pick: 1,
      leader: 1,
      'leader-foot': 1,
    });

  await clickMap(app, TOWNS['deir-el-zour']);
  await expect(verdict.getByRole('heading', { name: 'Deir el-Zour' })).toBeVisible();
  await expect(verdict).toContainText('South and west of the line');
  await expect(verdict).toContainText('Too close to call');
  await expect(verdict).toContainText('1.40 km');
  await expect(verdict).toContainText('The report says the line divides the city in two.');

  await clickMap(app, TOWNS['al-bukamal']);
  await expect(verdict.getByRole('heading', { name: 'Al-Bukamal' })).toBeVisible();
  await expect(verdict).toContainText('South and west of the line');
  await expect(verdict).toContainText('1.82 km');
  await expect(verdict).toContainText('Likely');
  await expect(verdict).toContainText('Right bank');

  await clickMap(app, TOWNS.tabqa);
  await expect(verdict.getByRole('heading', { name: 'Tabqa' })).toBeVisible();
  await expect(verdict).toContainText('On the line');
  await expect(verdict).toContainText('The line starts here, by the report.');
  await expect(verdict).not.toContainText('of the line lies');
  await expect.poll(() => counts(app, 'pick', 'leader')).toEqual({ pick: 1, leader: 0 });
});

test('a town’s name on the map is as good as its dot', async ({ app }) => {
  await app.open();
  const { x, y } = await pixelOf(app, TOWNS['deir-el-zour']);
  await app.page.mouse.click(x - 45, y + 14);
  await expect(app.verdict.getByRole('heading', { name: 'Deir el-Zour' })).toBeVisible();
});

test('a picked settlement has its name on the map where others of its rank have none, and once where they have', async ({
  app,
}) => {
  const names = async () => {
    const found = ['pick-labels', 'labels-1', 'labels-2', 'labels-3', 'labels-4'].map((id) =>
      rendered(app, id),
    );
    return (await Promise.all(found)).flat().filter((p) => p.en === 'As-Sabkhah').length;
  };
  await app.open('place=g172511&map=7/35.5/39.5');
  await settled(app);
  await expect.poll(names).toBe(1);
  await app.follow('place=g172511&map=11/35.81/39.26');
  await settled(app);
  await expect.poll(names, 'its name among the villages’ has gone').toBe(1);
  await app.button('Clear the pick').click();
  await expect.poll(() => rendered(app, 'pick-labels')).toEqual([]);
  await expect.poll(names, 'and is back').toBe(1);
});

test('open ground has a verdict on either side of the line', async ({ app }) => {
  await app.open();
  await clickMap(app, [40.2, 35.9]);
  await expect(app.verdict.getByRole('heading', { name: 'Picked spot' })).toBeVisible();
  await expect(app.verdict).toContainText('North and east of the line');
  await expect(app.verdict).toContainText('Clear');
  await expect(app.verdict).toContainText('Syrian Democratic Forces');
  await clickMap(app, [39.6, 35.3]);
  await expect(app.verdict).toContainText('South and west of the line');
  await expect(app.verdict).toContainText('Clear');
  await expect(app.verdict).toContainText('Syrian army and allied militias');
  // What was clicked is in the link, to the pixel and no finer.
  await expect.poll(() => app.hash()).toMatch(/^at=35\.\d{1,4},39\.\d{1,4}&d=[0-9a-f]{8}$/);
});

/** The verdict needs no map: these are read while it is still coming. */
const places: readonly {
  name: string;
  hash: string;
  says: readonly (string | RegExp)[];
  not: readonly string[];
}[] = [
  {
    name: 'beyond the line’s Iraqi end there is a distance and no side',
    hash: 'at=34.2,41.6',
    says: [
      'Beyond the line’s end',
      'Distance to the line’s end61.77 km',
      'Nothing is known of how it would go on',
    ],
    not: ['North and east', 'South and west', 'Clear', 'Who operates'],
  },
  {
    name: 'beyond Tabqa there is a distance and no side',
    hash: 'at=35.7,38',
    says: ['Beyond the line’s end', '51.88 km'],
    not: ['North and east', 'South and west', 'Who operates'],
  },
  {
    name: 'a vertex of the line is on the line',
    hash: 'at=35.44123,40.06756',
    says: ['On the line', 'so it has no side'],
    not: ['North and east', 'South and west', 'Who operates', 'Too close to call'],
  },
  {
    name: 'the middle of the schematic connector is on the line',
    hash: 'at=35.8526025,38.5866145',
    says: [/On the line|Too close to call/, 'schematic connector'],
    not: ['Clear', 'Likely'],
  },
  {
    name: 'off the two governorates there are side and distance, and no operator',
    hash: 'at=36.5,40.75',
    says: ['North and east of the line', '120.2 km', 'The report speaks of Raqqa and Deir ez-Zor alone'],
    not: ['Syrian Democratic Forces', 'Syrian army'],
  },
  {
    name: 'far away there is neither side nor distance',
    hash: 'at=52,13',
    says: ['Far outside the line’s region', 'no side is given'],
    not: ['North and east', 'South and west', 'Distance to', 'Who operates'],
  },
];

for (const { name, hash, says, not } of places) {
  test(name, async ({ app }) => {
    await app.open(hash, { map: false });
    for (const text of says) await expect(app.verdict).toContainText(text);
    for (const text of not) await expect(app.verdict).not.toContainText(text);
  });
}

test('a source leads to its record', async ({ app }) => {
  await app.open('place=raqqa', { map: false });
  await app.verdict
    .getByRole('button', { name: /^Source: News report/ })
    .first()
    .click();
  await expect(app.tab('Sources')).toHaveAttribute('aria-selected', 'true');
  const record = app.sources
    .getByRole('listitem')
    .filter({ hasText: 'News report on the deconfliction line' });
  await expect(record).toBeFocused();
  await expect(record).toBeInViewport();
  await expect(record).toContainText('Voice of America, 2017-09');
  await expect(record).toContainText('B3: source usually reliable; information possibly true');
  const records = app.sources.getByRole('region', { name: 'Records' });
  await expect(records.getByRole('listitem')).toHaveCount(sources.length);
  await expect(records.getByRole('heading', { level: 3 })).toHaveCount(sources.length);
});

test('the workings unfold: three methods that agree, both lengths in full, the data’s version', async ({
  app,
}) => {
  await app.open('place=raqqa', { map: false });
  const trigger = app.button('How this was worked out');
  await expect(app.verdict.getByText('WGS84 geodesic (GeographicLib)')).toBeHidden();
  await trigger.click();
  await expect(trigger).toHaveAttribute('aria-expanded', 'true');
  const row = (term: string) => app.verdict.locator('dt', { hasText: term }).locator('+ dd');
  await expect(row('By nearest point')).toHaveText('north and east');
  await expect(row('By crossing parity')).toHaveText('north and east');
  await expect(row('By zone polygon (Turf)')).toHaveText('north and east');
  await expect(row('Do they agree?')).toHaveText('yes');
  await expect(row('WGS84 geodesic (GeographicLib)')).toHaveText('2,357.965 m');
  await expect(row('Great circle (Turf)')).toHaveText('2,362.994 m');
  await expect(row('Data version')).toHaveText(/^[0-9a-f]{8}$/);
});

test('three methods that give no answer are not said to agree', async ({ app }) => {
  await app.open('at=51.5,-0.12', { map: false });
  await app.button('How this was worked out').click();
  await expect(app.verdict.getByText('no answer', { exact: true })).toHaveCount(3);
  await expect(app.verdict.getByText('Do they agree?')).toHaveCount(0);
});

test('coordinates are shown in degrees or in degrees, minutes and seconds, and copied as shown', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('place=raqqa', { map: false });
  const copied = () => app.page.evaluate(() => navigator.clipboard.readText());
  await app.button('Copy coordinates').click();
  await expect(app.notices).toContainText('Coordinates copied.');
  expect(await copied()).toBe('35.95283, 39.00788');
  await set(app, '35°57′10″');
  await expect(app.verdict).toContainText('35°57′10.2″ N 39°00′28.4″ E');
  await app.button('Copy coordinates').click();
  await expect.poll(copied).toBe('35°57′10.2″\u202fN 39°00′28.4″\u202fE');
  await expect.poll(() => app.hash()).toMatch(/^place=raqqa&coords=dms&d=/);
  await app.button('Copy link').click();
  await expect.poll(copied).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#place=raqqa&coords=dms&d=[0-9a-f]{8}$/);
});

test('a pick can be cleared, and the towns are listed again', async ({ app }) => {
  await app.open('place=raqqa');
  await app.button('Clear the pick').click();
  await expect(app.verdict.getByRole('listitem')).toHaveCount(4);
  await expect(app.verdict).toContainText('Pick a town or any spot on the map');
  await expect.poll(() => counts(app, 'pick', 'leader')).toEqual({ pick: 0, leader: 0 });
  await expect.poll(() => app.hash()).toBe('');
  await app.town('Al-Bukamal').click();
  await expect(app.verdict.getByRole('heading', { name: 'Al-Bukamal' })).toBeVisible();
});

test('a place that is picked out of view is brought into it', async ({ app }) => {
  await app.open('map=11/36/38.6');
  await app.town('Al-Bukamal').click();
  await pixelOf(app, TOWNS['al-bukamal']);
  await expect.poll(() => counts(app, 'pick')).toEqual({ pick: 1 });
  await expect.poll(() => app.hash()).toMatch(/^map=11\.00\/34\.4\d+\/40\.9\d+&place=al-bukamal/);
});
