import type { BrowserContextOptions } from '@playwright/test';
import { seeded } from '../support/seeded.ts';
import { type App, expect } from './driver/app.ts';
import { colours, distance } from './driver/colours.ts';
import { counts } from './driver/map.ts';
import { chooseFiles, confirmImport } from './driver/points.ts';
import { sheetReady } from './driver/print.ts';
import type { Spot } from './driver/towns.ts';

/** A screen that is held to its baseline: its name is the file's. */
interface Screen {
  readonly name: string;
  readonly hash: string;
  readonly options?: BrowserContextOptions;
  /** What is done once the page is there. */
  readonly act?: (app: App) => Promise<void>;
}

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** A point of the incidents on bare ground. */
const BARE: Spot = [39.5, 35.3];

/** Points over the whole valley, with dates and a column to colour them by. */
function incidents(): string {
  const random = seeded(8);
  const rows = Array.from({ length: 399 }, (_, i) => {
    const lng = 38.6 + 2.4 * random();
    const lat = 36 - 0.62 * (lng - 38.6) + 0.8 * (random() - 0.5);
    const day = 1 + Math.floor(30 * random());
    return `${i + 1},${lat.toFixed(4)},${lng.toFixed(4)},2017-09-${String(day).padStart(2, '0')},${i % 3 ? 'report' : 'sighting'}`;
  });
  return ['id,lat,lon,date,kind', ...rows, `400,${BARE[1]},${BARE[0]},2017-09-15,report`].join('\n');
}

async function importIncidents(app: App): Promise<void> {
  const ground = (await colours(app, [BARE], 2))[0] ?? [0, 0, 0];
  await chooseFiles(app, { name: 'incidents.csv', content: incidents() });
  await confirmImport(app);
  await expect(app.points).toContainText('All 400 points shown');
  // Its program is made while the map rests: that the layer is there does not say that it is seen.
  await expect
    .poll(async () => distance((await colours(app, [BARE], 2))[0] ?? ground, ground), { timeout: 30_000 })
    .toBeGreaterThan(50);
  await app.dismissNotices();
}

async function moveLine(app: App): Promise<void> {
  const field = app.whatIf.getByRole('textbox', { name: /^Distance in km/ });
  await field.fill('3');
  await field.press('Enter');
  await expect.poll(async () => (await counts(app, 'what-if-shifted'))['what-if-shifted']).toBeGreaterThan(0);
}

async function raiseProfile(app: App): Promise<void> {
  await app.button('Taller line profile').click();
  await expect(app.button('Lower line profile')).toBeVisible();
}

async function openSheet(app: App): Promise<void> {
  await app.page.clock.setFixedTime(new Date('2026-01-15T12:00:00Z'));
  await app.page.keyboard.press('Control+p');
  await sheetReady(app);
}

/** The twelve that most is done on, or that most would be seen to be broken on. */
export const screens: readonly Screen[] = [
  { name: 'line', hash: 'theme=light' },
  { name: 'place-dark', hash: 'place=deir-el-zour&theme=dark' },
  {
    name: 'measure',
    hash: 'path=tabqa~raqqa~35.6,39.6~deir-el-zour~34.9,40.3~al-bukamal&theme=light',
  },
  { name: 'places', hash: 'panel=places&theme=light' },
  { name: 'points', hash: 'panel=points&theme=light', act: importIncidents },
  { name: 'claims', hash: 'panel=claims&theme=light' },
  { name: 'sources-dark', hash: 'panel=sources&theme=dark' },
  { name: 'what-if', hash: 'panel=what-if&theme=light', act: moveLine },
  { name: 'profile', hash: 'place=al-bukamal&theme=light', act: raiseProfile },
  { name: 'phone', hash: 'place=raqqa&theme=light', options: PHONE },
  { name: 'arabic', hash: 'place=raqqa&lang=ar&theme=light' },
  { name: 'sheet', hash: 'place=deir-el-zour&theme=light', act: openSheet },
];
