/** The worker that holds one set of imported points: the store, within call across the wall. Ended, all is gone. */
import { expose, transfer, wrap } from 'comlink';
import type { PieceJudge } from './judge/judge-pieces.ts';
import { createPointStore } from './store/create-point-store.ts';

const store = createPointStore();

expose({
  ...store,
  /** @param port the second judge is at its other end */
  shareWith(port: MessagePort): void {
    store.shareWith(wrap<PieceJudge>(port) as unknown as PieceJudge); // its answers are promises, as it says
  },
  async load(...asked: Parameters<typeof store.load>) {
    const loaded = await store.load(...asked);
    if (!loaded.ok) return loaded;
    const { xy, index } = loaded.value.cloud;
    return transfer(loaded, [xy.buffer as ArrayBuffer, index]); // never shared memory
  },
  beside() {
    const beside = store.beside();
    return transfer(beside, [beside.chainage.buffer as ArrayBuffer, beside.metres.buffer as ArrayBuffer]); // as above
  },
  view(...asked: Parameters<typeof store.view>) {
    const view = store.view(...asked);
    return transfer(view, [view.painting.buffer as ArrayBuffer]); // never shared memory
  },
});
