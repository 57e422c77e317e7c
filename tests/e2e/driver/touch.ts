/** A finger on the screen. */
import type { App } from './app.ts';

interface Finger {
  moveTo(to: { x: number; y: number }, steps?: number): Promise<void>;
  lift(): Promise<void>;
}

/** A finger on the screen: where it goes down, and what it does until it is lifted. */
export async function finger(app: App, { x, y }: { x: number; y: number }): Promise<Finger> {
  const cdp = await app.page.context().newCDPSession(app.page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await send('touchStart', { x, y });
  return {
    moveTo: async (to, steps = 8) => {
      for (let i = 1; i <= steps; i++) {
        await send('touchMove', { x: x + ((to.x - x) * i) / steps, y: y + ((to.y - y) * i) / steps });
        // A screen tells of a finger once a picture.
        await app.page.evaluate(() => new Promise(requestAnimationFrame));
      }
    },
    async lift() {
      await send('touchEnd');
      await cdp.detach();
    },
  };
}
