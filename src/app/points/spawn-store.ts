/** One set of points behind a worker of its own. */
import { wrap } from 'comlink';
import type { PointStore } from '../../points/point-store.ts';

/** `PointStore` across the wall: every answer is a promise. */
export type RemoteStore = {
  readonly [K in keyof PointStore]: (
    ...args: Parameters<PointStore[K]>
  ) => Promise<Awaited<ReturnType<PointStore[K]>>>;
};

export interface StoreHandle {
  readonly store: RemoteStore;
  /** Ends the worker at once, whatever it is doing. What was asked of it is never answered. */
  end(): void;
  /** Rejects when the worker cannot be loaded or dies; never fulfils. */
  readonly lost: Promise<never>;
}

export function spawnStore(): StoreHandle {
  const worker = new Worker(new URL('../../points/point-worker.ts', import.meta.url), { type: 'module' });
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (e) =>
      reject(new Error(e.message || 'The worker could not be loaded.')),
    );
  });
  // It is looked at only while something is being asked.
  lost.catch(() => {});
  // Comlink's own type would spread `Result` into a union of promises.
  return { store: wrap(worker) as unknown as RemoteStore, lost, end: () => worker.terminate() };
}

/** What the store answers; rejects where its worker is lost in the meantime. */
export const ask = <T>({ store, lost }: StoreHandle, question: (store: RemoteStore) => Promise<T>) =>
  Promise.race([question(store), lost]);
