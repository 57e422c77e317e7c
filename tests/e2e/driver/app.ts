/**
 * This folder alone knows how the app is found on the page. Journeys speak to `App`, in a user's words; what is done in
 * one panel stands in that panel's file.
 */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import manifest from '../../../data/manifest.json' with { type: 'json' };
import type { MapView } from '../../../src/map/scene.ts';

export { expect };

/** The lazy chunk with the map library in it. */
export const MAP_PROGRAM = '**/create-map-view-*.js';

/** The chunk with all sentences in Arabic. */
export const ARABIC_SENTENCES = '**/arabic-*.js';

export const DATA_VERSION = manifest.version;

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
  /** What was told since `listen`. */
  var told: string[];
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

  /** The same page with another hash, as when a link is pasted over the address, once the app has taken it. */
  async follow(hash: string): Promise<void> {
    await this.page.evaluate(async (to) => {
      const before = location.hash;
      location.hash = to;
      if (location.hash === before) return;
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
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

  get tooltip(): Locator {
    return this.page.getByRole('tooltip');
  }

  get importDialog(): Locator {
    return this.page.getByRole('dialog', { name: /^(Opening|Import|Importing|Not imported:) / });
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

  /** What the sheet of panels is drawn up and down by; its name says how high the sheet stands. */
  sheetHandle(height: 'low' | 'half' | 'full'): Locator {
    return this.button(`Height of the panels: ${height}`);
  }

  /** The bar of the thumb that measures. */
  get thumb(): Locator {
    return this.page.getByRole('region', { name: 'Measure at the cross', exact: true });
  }
}

/** A journey begins with `app`. It fails on any console error or warning, page error or request to another origin. */
export const test = base.extend<{ app: App }>({
  app: async ({ page, baseURL }, use) => {
    const app = new App(page, new URL(baseURL ?? '').origin);
    await use(app);
    expect(app.troubles, 'troubles in the console or on the network').toEqual([]);
  },
});
