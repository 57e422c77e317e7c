/** `npm run screenshots`: the README's pictures, taken of the built app. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser, launchOptions } from '../browser.ts';
import { App } from './driver/app.ts';
import { settled } from './driver/map.ts';
import { indexedPng, type Pixels } from './indexed-png.ts';

const FOLDER = join(import.meta.dirname, 'pictures');
const MAX_BYTES = 300_000;
const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

const pictures: readonly { name: string; hash: string; context: BrowserContextOptions }[] = [
  { name: 'desktop-light', hash: 'place=raqqa&theme=light', context: desktop },
  { name: 'desktop-dark', hash: 'path=tabqa~raqqa~deir-el-zour&theme=dark', context: desktop },
  { name: 'phone', hash: 'place=deir-el-zour&theme=light', context: phone },
];

/** A screenshot's pixels, decoded by the browser that took it. */
async function decode(page: Page, picture: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(async (given) => {
    const bytes = Uint8Array.from(atob(given), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const text = Array.from(data, (byte) => String.fromCharCode(byte)).join('');
    return { width: image.width, height: image.height, base64: btoa(text) };
  }, picture.toString('base64'));
  return { width, height, rgba: Buffer.from(base64, 'base64') };
}

async function main(): Promise<void> {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { host: '127.0.0.1', port: 4180 }, logLevel: 'warn' });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the server has no address');
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const { name, hash, context: options } of pictures) {
      const context = await browser.newContext({ ...options, baseURL: address, reducedMotion: 'reduce' });
      const app = new App(await context.newPage(), new URL(address).origin);
      await app.open(hash);
      await settled(app);
      const picture = indexedPng(await decode(app.page, await app.page.screenshot()));
      await context.close();
      const path = join(FOLDER, `${name}.png`);
      writeFileSync(path, picture);
      console.log(`${path}: ${Math.round(picture.length / 1000)} kB`);
      if (app.troubles.length > 0) throw new Error(`${name}: ${app.troubles.join('; ')}`);
      if (picture.length > MAX_BYTES) throw new Error(`${name} is over ${MAX_BYTES / 1000} kB`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
