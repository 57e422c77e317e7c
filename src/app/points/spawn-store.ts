/** One set of points behind a worker of its own, and a second one that judges beside it while the set comes in. */
import { transfer, wrap } from 'comlink';
import type { PointStore } from '../../points/point-store.ts';

/** `PointStore` across the wall: every answer is a promise. */
export type RemoteStore = {
  readonly [K in keyof Omit<PointStore, 'shareWith'>]: (
    ...args: Parameters<PointStore[K]>
  ) => Promise<Awaited<ReturnType<PointStore[K]>>>;
};

export interface StoreHandle {
  readonly store: RemoteStore;
  /** Ends the workers at once, whatever they are doing. What was asked of them is never answered. */
  end(): void;
  /** Rejects when a worker cannot be loaded or dies; never fulfils. */
  readonly lost: Promise<never>;
}

export function spawnStore(): StoreHandle {
  const keeper = new Worker(new URL('../../points/point-worker.ts', import.meta.url), { type: 'module' });
  const judge = new Worker(new URL('../../points/judge-worker.ts', import.meta.url), { type: 'module' });
  const workers = [keeper, judge];
  const lost = new Promise<never>((_, reject) => {
    for (const worker of workers) {
      worker.addEventListener('error', (e) =>
        reject(new Error(e.message || 'The worker could not be loaded.')),
      );
    }
  });
  // It is looked at only while something is being asked.
  lost.catch(() => {});
  // Comlink's own type would spread `Result` into a union of promises.
  const store = wrap(keeper) as unknown as RemoteStore & { shareWith(port: MessagePort): Promise<void> };
  const { port1, port2 } = new MessageChannel();
  judge.postMessage(port1, [port1]);
  void store.shareWith(transfer(port2, [port2]));
  return {
    store,
    lost,
    end() {
      for (const worker of workers) worker.terminate();
    },
  };
}

/** What the store answers; rejects where its worker is lost in the meantime. */
export const ask = <T>({ store, lost }: StoreHandle, question: (store: RemoteStore) => Promise<T>) =>
  Promise.race([question(store), lost]);
