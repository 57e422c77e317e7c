/** The only file that knows how the app is found on the page. Journeys speak to `App`, in a user's words. */
import { readFile } from 'node:fs/promises';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import manifest from '../../data/manifest.json' with { type: 'json' };
import type { MapView } from '../../src/map/scene.ts';
import type { Pixels } from './indexed-png.ts';

export { expect };

/** Longitude, latitude. */
export type Spot = readonly [lng: number, lat: number];
export type Colour = readonly [red: number, green: number, blue: number];

/** The lazy chunk with the map library in it. */
export const MAP_PROGRAM = '**/create-map-view-*.js';

/** The chunk with all sentences in Arabic. */
export const ARABIC_SENTENCES = '**/arabic-*.js';

export const DATA_VERSION = manifest.version;

export const TOWNS = {
  tabqa: [38.54828, 35.83758],
  raqqa: [39.00788, 35.95283],
  'deir-el-zour': [40.14084, 35.33588],
  'al-bukamal': [40.91854, 34.45226],
} as const satisfies Record<string, Spot>;

/** Names that others build on (DESIGN.md, section 3). */
type Region =
  | 'Map'
  | 'Verdict'
  | 'Measure'
  | 'Places'
  | 'Points'
  | 'Claims'
  | 'Sources'
  | 'What if'
  | 'Line profile';

/** The map's own way of being asked what it shows. */
declare global {
  var euphratesLine: MapView;
}

export class App {
  /** Playwright says so wherever it keeps service workers out. */
  private readonly allowed: RegExp[] = [/Service Worker registration blocked by Playwright/];
  readonly troubles: string[] = [];
  readonly page: Page;

  constructor(page: Page, origin: string) {
    this.page = page;
    const report = (text: string) => {
      if (!this.allowed.some((pattern) => pattern.test(text))) this.troubles.push(text);
    };
    page.on('console', (message) => {
      const type = message.type();
      if (type === 'error' || type === 'warning') report(`console ${type}: ${message.text()}`);
    });
    page.on('pageerror', (error) => report(`page error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol))
        report(`request to another origin: ${request.url()}`);
    });
  }

  /** For journeys that provoke a failure: what the browser may say about it. */
  allow(...patterns: readonly RegExp[]): void {
    this.allowed.push(...patterns);
  }

  // Opening

  /** A fresh load. Without the map its program is held back: the panels do not need it, and the journey is quicker. */
  async open(hash = '', { map = true } = {}): Promise<void> {
    if (!map) await this.page.route(MAP_PROGRAM, () => {});
    await this.page.goto(hash ? `./#${hash}` : './');
    if (map) await this.ready();
  }

  /** The same page with another hash, as when a link is pasted over the address. */
  async follow(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  }

  hash(): string {
    return new URL(this.page.url()).hash.replace(/^#/, '');
  }

  // Regions and controls

  region(name: Region): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get verdict(): Locator {
    return this.region('Verdict');
  }

  get measure(): Locator {
    return this.region('Measure');
  }

  get points(): Locator {
    return this.region('Points');
  }

  get places(): Locator {
    return this.region('Places');
  }

  get claims(): Locator {
    return this.region('Claims');
  }

  /** A statement of the report, by its words. */
  claim(statement: string): Locator {
    return this.claims
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: statement, exact: true }) });
  }

  /** A record among the sources, by its title. */
  record(title: string): Locator {
    return this.sources
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  get profile(): Locator {
    return this.region('Line profile');
  }

  get sources(): Locator {
    return this.region('Sources');
  }

  get whatIf(): Locator {
    return this.region('What if');
  }

  /** The strip over everything that names the line, where it is not the reconstruction. */
  get lineStrip(): Locator {
    return this.page.getByRole('status', { name: 'The line that is judged by' });
  }

  get canvas(): Locator {
    // In any language: its name is what changes.
    return this.page.locator('canvas[role="application"]');
  }

  get notices(): Locator {
    return this.page.getByLabel('Notices', { exact: true });
  }

  async dismissNotices(): Promise<void> {
    const dismiss = this.notices.getByRole('button', { name: 'Dismiss' });
    for (let left = await dismiss.count(); left > 0; left--) {
      await dismiss.first().click();
      await expect(dismiss).toHaveCount(left - 1);
    }
  }

  /** What a screen reader is told. */
  /** What the live region says of the place under the crosshair. */
  get underCrosshair(): Locator {
    return this.page.locator('[aria-live="polite"][data-of="crosshair"]');
  }
  /** What the live region says of the step that undo or redo went. */
  get stepSaid(): Locator {
    return this.page.locator('[aria-live="polite"][data-of="steps"]');
  }

  get announced(): Locator {
    // React Aria's own, for its lists, stands outside.
    return this.page.locator('main [aria-live="polite"]').first();
  }

  /** The sentence in the map's place where there is no map. */
  get mapFailure(): Locator {
    return this.region('Map').getByRole('alert');
  }

  get failurePage(): Locator {
    return this.page.getByRole('main').filter({ has: this.page.getByRole('button', { name: 'Try again' }) });
  }

  tab(name: 'Place' | 'Measure' | 'Places' | 'Points' | 'Claims' | 'Sources' | 'What if'): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The button on the map that takes up the pencil. */
  get pencil(): Locator {
    return this.region('Map').getByRole('button', { name: 'Measure', exact: true });
  }

  town(name: string): Locator {
    return this.verdict.getByRole('listitem').getByRole('button', { name });
  }

  // Taking away

  /** A choice of the menu "Copy finding" or "Copy figures", as it came to the clipboard, with plain spaces. */
  async copiedBy(menu: 'Copy finding' | 'Copy figures', choice: string): Promise<string> {
    await this.button(menu).click();
    await this.page.getByRole('menuitem', { name: choice, exact: true }).click();
    await expect(this.notices).toContainText('copied.');
    return (await this.clipboard()).replaceAll('\u202f', ' ');
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  get tooltip(): Locator {
    return this.page.getByRole('tooltip');
  }

  /** A share sheet in the system's place, before the app is opened: this Chromium has none. */
  async withShareSheet(outcome: 'taken' | 'closed' | 'refused'): Promise<void> {
    await this.page.addInitScript((how) => {
      navigator.canShare = () => true;
      navigator.share = async (data) => {
        sessionStorage.setItem('shared', JSON.stringify(data));
        if (how === 'closed') throw new DOMException('', 'AbortError');
        if (how === 'refused') throw new DOMException('', 'NotAllowedError');
      };
    }, outcome);
  }

  /** The link by the share sheet, and what that was given. */
  async shareLink(): Promise<{ readonly title: string; readonly url: string }> {
    await this.button('Share').click();
    await this.button('Share link…').click();
    return this.page.evaluate(() => JSON.parse(sessionStorage.getItem('shared') ?? 'null'));
  }

  // The line profile

  /** A settlement's dot: the circle nearest to its name. */
  async profileDot(name: string): Promise<{ x: number; y: number }> {
    const label = await this.profile.locator('svg text', { hasText: new RegExp(`^${name}$`) }).boundingBox();
    if (!label) throw new Error(`${name} is not named on the profile.`);
    const boxes = await this.profile
      .locator('svg circle')
      .evaluateAll((circles) => circles.map((c) => c.getBoundingClientRect().toJSON()));
    const middles = boxes.map((b) => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 }));
    const far = ({ x, y }: { x: number; y: number }) =>
      Math.hypot(
        x - Math.max(label.x, Math.min(label.x + label.width, x)),
        y - Math.max(label.y, Math.min(label.y + label.height, y)),
      );
    const nearest = middles.sort((a, b) => far(a) - far(b))[0];
    if (!nearest) throw new Error('There are no dots on the profile.');
    return nearest;
  }

  /** Where the profile's crosshair stands. */
  async crosshair(): Promise<{ x: number; y: number }> {
    const box = await this.profile.locator('circle[class*="spot"]').boundingBox();
    if (!box) throw new Error('The profile points at nothing.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** The ring on the map about the place that the profile points at: the larger of its two marks. */
  async ringOnMap(): Promise<{ x: number; y: number }> {
    const boxes = await this.region('Map')
      .locator('.maplibregl-marker')
      .evaluateAll((rings) => rings.map((r) => r.getBoundingClientRect().toJSON()));
    const ring = boxes.sort((a, b) => b.width - a.width)[0];
    if (!ring) throw new Error('There is no ring on the map.');
    return { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
  }

  // Imported points

  get importDialog(): Locator {
    return this.page.getByRole('dialog', { name: /^(Opening|Import|Importing|Not imported:) / });
  }

  /** Files by the button "Import points", as far as the dialog. */
  async chooseFiles(...files: readonly (string | TextFile)[]): Promise<void> {
    await this.tab('Points').click();
    const chooser = this.page.waitForEvent('filechooser');
    await this.points.getByRole('button', { name: 'Import points', exact: true }).click();
    const paths = files.filter((f) => typeof f === 'string');
    const given = files.filter((f) => typeof f !== 'string').map(toPayload);
    await (await chooser).setFiles(paths.length > 0 ? paths : given);
    await expect(this.importDialog).toBeVisible();
  }

  /** Files let go of over the map, as from the desktop. */
  async dropFiles(...files: readonly TextFile[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (list) => {
        const data = new DataTransfer();
        for (const [name, base64] of list) {
          const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
          data.items.add(new File([bytes], name));
        }
        return data;
      },
      files.map((file) => [file.name, toPayload(file).buffer.toString('base64')] as const),
    );
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.region('Map').dispatchEvent(type, { dataTransfer: transfer });
    }
  }

  /** The dialog's own "Import", and then the set in the panel. */
  async confirmImport(): Promise<void> {
    await this.importDialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(this.importDialog).toBeHidden({ timeout: 60_000 });
  }

  /** Where point `index` of a set is drawn, and where a place lies: pixels in the map's div. */
  async pixelsOfPoint(
    index: number,
    place: Spot,
    set = 0,
  ): Promise<[readonly [number, number], readonly [number, number]]> {
    await expect.poll(async () => (await this.drawnPoints())[set], 'the set is drawn').toBeDefined();
    return this.page.evaluate(
      ([i, at, k]) => {
        const { pointsDrawn, projectPoint, project } = globalThis.euphratesLine;
        const drawn = projectPoint(pointsDrawn()[k]?.id ?? '', i);
        if (!drawn) throw new Error('That point is not drawn.');
        return [drawn, project(at)] as [readonly [number, number], readonly [number, number]]; // two pairs
      },
      [index, place, set] as const,
    );
  }

  /** One of the bars that let points through or not. */
  async tickPoints(name: string): Promise<void> {
    await this.points
      .locator('label')
      .filter({ has: this.page.getByRole('checkbox', { name }) })
      .click();
  }

  /** A file as the app saves it. */
  async saved(act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
    const { name, bytes } = await this.savedBytes(act);
    return { name, text: bytes.toString('utf8') };
  }

  async savedBytes(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    // Without the picker of files the browser downloads, which a test can read.
    await this.page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    const download = this.page.waitForEvent('download');
    await act();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** What the map draws of the imported points. */
  drawnPoints(): Promise<ReturnType<MapView['pointsDrawn']>> {
    return this.page.evaluate(() => globalThis.euphratesLine.pointsDrawn());
  }

  // Pictures and the printed sheet

  /** The menu of what leaves the app. */
  async share(): Promise<Locator> {
    await this.button('Share').click();
    return this.page.getByRole('dialog', { name: 'Share', exact: true });
  }

  /** A saved picture: its file's name, and all its pixels. */
  async savePicture(
    button: 'Save picture' | 'Save picture at 2×',
  ): Promise<{ name: string; picture: Pixels }> {
    const menu = await this.share();
    const download = this.page.waitForEvent('download', { timeout: 120_000 });
    await menu.getByRole('button', { name: button, exact: true }).click();
    const file = await download;
    const base64 = (await readFile(await file.path())).toString('base64');
    await this.page.keyboard.press('Escape');
    return { name: file.suggestedFilename(), picture: await this.decode(`data:image/png;base64,${base64}`) };
  }

  /** A picture's pixels, decoded by the browser. */
  private async decode(address: string): Promise<Pixels> {
    const { width, height, base64 } = await this.page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2d context');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const reader = new FileReader();
      const read = new Promise((done) => reader.addEventListener('load', done));
      reader.readAsDataURL(new Blob([data]));
      await read;
      return {
        width: canvas.width,
        height: canvas.height,
        base64: String(reader.result).split(',')[1] ?? '',
      };
    }, address);
    return { width, height, rgba: Buffer.from(base64, 'base64') };
  }

  /**
   * Before opening: letters as wide as they are designed, not rounded to pixels. Builds of Chromium differ in the rounding, and then lines
   * break elsewhere.
   */
  async setLettersExactly(): Promise<void> {
    await this.page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        document.documentElement.style.setProperty('text-rendering', 'geometricPrecision');
      });
    });
  }

  /** The screen's pixels once all on it has come to rest: fonts, map, notices, pointer and focus. */
  async look(): Promise<Pixels> {
    // Over the app's name the pointer changes nothing, in either direction of script.
    const name = await this.page.locator('h1').first().boundingBox();
    if (name) await this.page.mouse.move(name.x + 2, name.y + 2);
    await this.page.evaluate(async () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await document.fonts.ready;
    });
    await this.settled();
    const picture = await this.page.screenshot({ animations: 'disabled' });
    return this.decode(`data:image/png;base64,${picture.toString('base64')}`);
  }

  /** The panel that is open beside the map. */
  get panel(): Locator {
    return this.page.getByRole('tabpanel');
  }

  get sheetDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Print', exact: true });
  }

  /** The sheet itself, as it will be printed. */
  get sheet(): Locator {
    return this.page.locator('[data-print-sheet]');
  }

  /** By the browser's own keys, once there is an app to hear them. */
  async openSheet(): Promise<void> {
    await expect(this.panel).toBeVisible();
    await this.page.keyboard.press('Control+p');
    await expect(this.sheet).toBeVisible();
  }

  async sheetReady(): Promise<void> {
    await expect(this.sheet).toHaveAttribute('data-print-sheet', 'ready', { timeout: 120_000 });
  }

  async chooseOnSheet(...choices: readonly string[]): Promise<void> {
    for (const name of choices) {
      await this.sheetDialog.getByRole('radio', { name, exact: true }).check({ force: true });
    }
  }

  /** The sheet's map: its picture, and how wide that stands on the sheet, in pixels of 96 to the inch. */
  async sheetMap(): Promise<{ readonly picture: Pixels; readonly width: number }> {
    const image = this.sheet.getByRole('img', { name: /^Map: / });
    const [address, width] = await image.evaluate(
      (img: HTMLImageElement) => [img.src, Number.parseFloat(getComputedStyle(img).width)] as const,
    );
    return { picture: await this.decode(address), width };
  }

  async settings(): Promise<Locator> {
    await this.button('View settings').click();
    return this.page.getByRole('dialog', { name: 'View settings' });
  }

  /** One choice of the view settings, with the sheet closed again. */
  async set(choice: string): Promise<void> {
    const sheet = await this.settings();
    await sheet.getByRole('radio', { name: choice, exact: true }).check({ force: true });
    await this.page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }

  /** A what-if line out of a file. */
  async addLine(file: TextFile): Promise<void> {
    await this.region('Map').getByRole('button', { name: 'What if…' }).click();
    const chooser = this.page.waitForEvent('filechooser');
    await this.whatIf.getByRole('button', { name: 'Import a line' }).click();
    await (await chooser).setFiles(toPayload(file));
  }

  /** A corner by its coordinates or its name, at the end of the path. */
  async addPoint(text: string): Promise<void> {
    const field = this.measure.getByRole('combobox', { name: 'Add a point' });
    await field.fill(text);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }

  // Saved work

  /** An action of the menu of the user's work. */
  async work(action: 'Save work to a file' | 'Start afresh'): Promise<void> {
    await (await this.workMenu()).getByRole('button', { name: action, exact: true }).click();
  }

  async workMenu(): Promise<Locator> {
    await this.button('Your work').click();
    return this.page.getByRole('dialog', { name: 'Your work' });
  }

  /** A work file by the menu's "Open work…". */
  async openWork(file: TextFile): Promise<void> {
    const menu = await this.workMenu();
    const chooser = this.page.waitForEvent('filechooser');
    await menu.getByRole('button', { name: 'Open work…', exact: true }).click();
    await (await chooser).setFiles(toPayload(file));
  }

  /** The work file of what is there. */
  async savedWork(): Promise<TextFile> {
    const { name, bytes } = await this.savedBytes(() => this.work('Save work to a file'));
    return { name, content: bytes };
  }

  /** What the browser's database holds: for each work the corners of its path and its sets, and how many files there are. */
  stored(): Promise<{ readonly works: readonly StoredWork[]; readonly files: number }> {
    return this.page.evaluate(async () => {
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
        }));
        return { works, files: files.length };
      } finally {
        db.close();
      }
    });
  }

  // The map

  /** A place's pixel on the page. */
  async pixelOf(spot: Spot): Promise<{ x: number; y: number }> {
    const [x, y] = await this.page.evaluate((at) => globalThis.euphratesLine.project(at), spot);
    const box = await this.canvas.boundingBox();
    if (!box) throw new Error('There is no map on the page.');
    expect(x > 0 && y > 0 && x < box.width && y < box.height, `${spot} is on the map`).toBe(true);
    return { x: box.x + x, y: box.y + y };
  }

  async clickMap(spot: Spot): Promise<void> {
    const { x, y } = await this.pixelOf(spot);
    await this.page.mouse.click(x, y);
  }

  async doubleClickMap(spot: Spot): Promise<void> {
    const { x, y } = await this.pixelOf(spot);
    await this.page.mouse.dblclick(x, y);
  }

  async tapMap(spot: Spot): Promise<void> {
    const { x, y } = await this.pixelOf(spot);
    await this.page.touchscreen.tap(x, y);
  }

  /** A finger on the screen: where it goes down, and what it does until it is lifted. */
  async finger({ x, y }: { x: number; y: number }): Promise<Finger> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    await send('touchStart', { x, y });
    return {
      moveTo: async (to, steps = 8) => {
        for (let i = 1; i <= steps; i++) {
          await send('touchMove', { x: x + ((to.x - x) * i) / steps, y: y + ((to.y - y) * i) / steps });
          // A screen tells of a finger once a picture.
          await this.page.evaluate(() => new Promise(requestAnimationFrame));
        }
      },
      async lift() {
        await send('touchEnd');
        await cdp.detach();
      },
    };
  }

  /** What the sheet of panels is drawn up and down by; its name says how high the sheet stands. */
  sheetHandle(height: 'low' | 'half' | 'full'): Locator {
    return this.button(`Height of the panels: ${height}`);
  }

  /** The bar of the thumb that measures. */
  get thumb(): Locator {
    return this.page.getByRole('region', { name: 'Measure at the cross', exact: true });
  }

  async hoverMap(spot: Spot): Promise<void> {
    const { x, y } = await this.pixelOf(spot);
    await this.page.mouse.move(x, y);
  }

  /** What is really drawn of a layer, by its properties. */
  rendered(layer: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return this.page.evaluate((id) => globalThis.euphratesLine.features(id).map((f) => f.properties), layer);
  }

  /**
   * Towns whose names lie on a way, or over one another's: `NAME on the line`, `NAME on NAME`. Every third pixel of the way is asked,
   * and every twelfth of the ground about each town.
   */
  collidingTownNames(way: readonly Spot[]): Promise<readonly string[]> {
    return this.page.evaluate(
      ([line, towns]) => {
        const { project, features } = globalThis.euphratesLine;
        const namesAt = (x: number, y: number) => [
          ...new Set(features('town-labels', [x, y]).map((f) => String(f.properties.en))),
        ];
        const dots = towns
          .map((town) => project(town))
          .filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
        const near = (x: number, y: number) => dots.some(([a, b]) => Math.hypot(a - x, b - y) < 160);
        const found = new Set<string>();
        const pixels = line.map((spot) => project(spot));
        pixels.slice(1).forEach(([x, y], i) => {
          const [a, b] = pixels[i] ?? [x, y];
          const steps = Math.max(1, Math.ceil(Math.hypot(x - a, y - b) / 3));
          for (let s = 0; s <= steps; s++) {
            const [u, v] = [a + ((x - a) * s) / steps, b + ((y - b) * s) / steps];
            if (near(u, v)) for (const name of namesAt(u, v)) found.add(`${name} on the line`);
          }
        });
        for (const [x, y] of dots) {
          for (let u = x - 108; u <= x + 108; u += 12) {
            for (let v = y - 36; v <= y + 36; v += 12) {
              const names = namesAt(u, v);
              if (names.length > 1) found.add(names.sort().join(' on '));
            }
          }
        }
        return [...found];
      },
      [way, Object.values(TOWNS)] as const,
    );
  }

  /** The camera stands and what it shows is drawn: the labels are the same twice, some frames apart. */
  async settled(): Promise<void> {
    const labels = ['labels-1', 'labels-2', 'labels-3', 'labels-4', 'river-labels', 'country-labels'];
    const look = () =>
      Promise.all(labels.map((layer) => this.rendered(layer))).then((l) => JSON.stringify(l));
    const frames = () =>
      this.page.evaluate(async () => {
        for (let i = 0; i < 8; i++) await new Promise(requestAnimationFrame);
      });
    let before = '';
    await expect
      .poll(async () => {
        await frames();
        const now = await look();
        const same = now === before;
        before = now;
        return same;
      })
      .toBe(true);
  }

  /** How many features of each layer are drawn; a feature on two tiles counts once where it has an id. */
  async counts<L extends string>(...layers: readonly L[]): Promise<Record<L, number>> {
    const count = async (layer: L) => {
      const found = await this.rendered(layer);
      return [layer, new Set(found.map((p) => JSON.stringify(p))).size] as const;
    };
    return Object.fromEntries(await Promise.all(layers.map(count))) as Record<L, number>; // the very layers
  }

  /** Labels of the measured path, the one that follows the pointer last. */
  async pathLabels(): Promise<readonly unknown[]> {
    return (await this.rendered('path-labels')).map((p) => p.label);
  }

  // Colours

  /** A token of the theme that is on, as a colour. */
  token(name: string): Promise<Colour> {
    return this.page.evaluate((property) => {
      const text = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
      return [r, g, b] as const;
    }, `--map-${name}`);
  }

  /** All pixels in a box of the screen, `reach` pixels to each side of every spot. */
  async pixels(spots: readonly Spot[], reach: number): Promise<readonly (readonly Colour[])[]> {
    const centres = await Promise.all(spots.map((spot) => this.pixelOf(spot)));
    const picture = (await this.page.screenshot()).toString('base64');
    return this.page.evaluate(
      async ([base64, points, half]) => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
          willReadFrequently: true,
        });
        if (!context) throw new Error('no 2d context');
        context.drawImage(image, 0, 0);
        return points.map(({ x, y }) => {
          const size = 2 * half + 1;
          const { data } = context.getImageData(Math.round(x) - half, Math.round(y) - half, size, size);
          return Array.from(
            { length: size * size },
            (_, i) => [data[4 * i] ?? 0, data[4 * i + 1] ?? 0, data[4 * i + 2] ?? 0] as const,
          );
        });
      },
      [picture, centres, reach] as const,
    );
  }

  /** The mean colour round each spot. */
  async colours(spots: readonly Spot[], reach = 10): Promise<readonly Colour[]> {
    return (await this.pixels(spots, reach)).map(mean);
  }
}

interface Finger {
  moveTo(to: { x: number; y: number }, steps?: number): Promise<void>;
  lift(): Promise<void>;
}

interface StoredWork {
  readonly corners: number;
  readonly sets: number;
}

/** A file that a journey makes up. */
export interface TextFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const toPayload = ({ name, content }: TextFile) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

const mean = (colours: readonly Colour[]): Colour => {
  const channel = (i: 0 | 1 | 2) => colours.reduce((sum, colour) => sum + colour[i], 0) / colours.length;
  return [channel(0), channel(1), channel(2)];
};

export const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** How far a colour has gone from one toward another, 0 to 1, and how far it lies off that way. */
export function shareOf(colour: Colour, from: Colour, to: Colour): { share: number; off: number } {
  const along = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
  const gone = [colour[0] - from[0], colour[1] - from[1], colour[2] - from[2]] as const;
  const dot = (a: Colour, b: Colour) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const share = dot(gone, along) / dot(along, along);
  const foot = [from[0] + share * along[0], from[1] + share * along[1], from[2] + share * along[2]] as const;
  return { share, off: distance(colour, foot) };
}

/** A journey begins with `app`. It fails on any console error or warning, page error or request to another origin. */
export const test = base.extend<{ app: App }>({
  app: async ({ page, baseURL }, use) => {
    const app = new App(page, new URL(baseURL ?? '').origin);
    await use(app);
    expect(app.troubles, 'troubles in the console or on the network').toEqual([]);
  },
});
