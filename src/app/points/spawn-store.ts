/** One set of points behind a worker of its own, and for a large file a second one that judges beside it while it is read. */
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
  /** A second worker judges beside the one that reads, in what is loaded next; one from before is over. */
  share(): void;
  /** Ends the workers at once, whatever they are doing. What was asked of them is never answered. */
  end(): void;
  /** Rejects when a worker cannot be loaded or dies; never fulfils. */
  readonly lost: Promise<never>;
}

export function spawnStore(): StoreHandle {
  let judge: Worker | undefined;
  let lose = (_: Error) => {};
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  // It is looked at only while something is being asked.
  lost.catch(() => {});
  const employ = (worker: Worker): Worker => {
    worker.addEventListener('error', (e) => lose(new Error(e.message || 'The worker could not be loaded.')));
    return worker;
  };
  const keeper = employ(
    new Worker(new URL('../../points/point-worker.ts', import.meta.url), { type: 'module' }),
  );
  // Comlink's own type would spread `Result` into a union of promises.
  const store = wrap(keeper) as unknown as RemoteStore & { shareWith(port: MessagePort): Promise<void> };
  return {
    store,
    lost,
    share() {
      judge?.terminate();
      judge = employ(
        new Worker(new URL('../../points/judge-worker.ts', import.meta.url), { type: 'module' }),
      );
      const { port1, port2 } = new MessageChannel();
      judge.postMessage(port1, [port1]);
      void store.shareWith(transfer(port2, [port2]));
    },
    end() {
      keeper.terminate();
      judge?.terminate();
    },
  };
}

/** What the store answers; rejects where its worker is lost in the meantime. */
export const ask = <T>({ store, lost }: StoreHandle, question: (store: RemoteStore) => Promise<T>) =>
  Promise.race([question(store), lost]);
