/** Which saved work is this tab's own. A Web Lock on it tells live tabs from dead ones. */

/** The name that the tab remembers its work by; a duplicated tab remembers it too. */
const REMEMBERED = 'euphrates-line-work';
/** A page that is being reloaded may still hold its lock for a moment. */
const PATIENCE_MS = 800;

export interface Claim {
  /** Under which this tab saves. */
  readonly id: string;
  /** The work to begin with: its own, that of the tab that it is a duplicate of, or what a dead tab left. */
  readonly from: string | undefined;
  /** A fresh tab takes up what another has left, and says so. */
  readonly isLeft: boolean;
}

/** Random enough for the tabs and sets of one browser, on plain http too. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return [...numbers].map((n) => n.toString(36)).join('');
}

/** For browsers without locks: set while a page is open. A duplicate finds it set, a page that was left does not. */
const OPEN = 'euphrates-line-open';

/** What the tab remembers; nothing where the browser forbids it: then each page is a fresh tab. */
function memory<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

function remember(id: string): void {
  const open = () => memory((storage) => storage.setItem(OPEN, 'yes'));
  memory((storage) => storage.setItem(REMEMBERED, id));
  open();
  addEventListener('pagehide', () => memory((storage) => storage.removeItem(OPEN)));
  addEventListener('pageshow', open);
}

const LOCK = 'euphrates-line-work-';

/** Ids of the works that open tabs have; undefined where the browser has no locks to tell by. */
export async function openWorks(): Promise<ReadonlySet<string> | undefined> {
  // On plain http there are none, in spite of the type.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return undefined;
  const names = (await locks.query()).held?.flatMap(({ name }) => name ?? []) ?? [];
  return new Set(names.filter((name) => name.startsWith(LOCK)).map((name) => name.slice(LOCK.length)));
}

/** Acts on a work that no open tab has, and keeps all tabs from it meanwhile. @returns whether it was so */
export const whileClosed = (id: string, act: () => Promise<void>): Promise<boolean> =>
  navigator.locks.request(LOCK + id, { ifAvailable: true }, async (lock) => {
    if (lock) await act();
    return lock !== null;
  });

/**
 * Holds the work as long as the page lives.
 * @param patience how long a live holder is waited for
 */
function hold(id: string, patience: number): Promise<boolean> {
  // On plain http there are none, in spite of the type.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return Promise.resolve(memory((storage) => storage.getItem(OPEN)) === null);
  return new Promise((resolve) => {
    locks
      .request(LOCK + id, { signal: AbortSignal.timeout(patience) }, () => {
        resolve(true);
        return new Promise<never>(() => {});
      })
      .catch(() => resolve(false));
  });
}

async function firstFree(left: readonly string[]): Promise<string | undefined> {
  const open = await openWorks();
  for (const id of left) {
    if (!open?.has(id) && (await hold(id, PATIENCE_MS))) return id;
  }
  return undefined;
}

/** @param left works that are here, the latest first */
export async function claimWork(left: () => Promise<readonly string[]>): Promise<Claim> {
  const before = memory((storage) => storage.getItem(REMEMBERED)) ?? undefined;
  const claim = async (): Promise<Claim> => {
    if (before !== undefined) {
      if (await hold(before, PATIENCE_MS)) return { id: before, from: before, isLeft: false };
      return { id: newId(), from: before, isLeft: false };
    }
    const ids = await left();
    if (!('locks' in navigator)) return { id: newId(), from: ids[0], isLeft: ids.length > 0 };
    const free = await firstFree(ids);
    return { id: free ?? newId(), from: free, isLeft: free !== undefined };
  };
  const claimed = await claim();
  if (claimed.id !== claimed.from) await hold(claimed.id, PATIENCE_MS);
  remember(claimed.id);
  return claimed;
}
