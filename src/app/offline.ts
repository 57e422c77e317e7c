/**
 * After one visit the app is on the machine and needs no server: a service worker (made by the build) keeps all of it. What is
 * newer waits there until the user takes it.
 */
import type { Session } from '../session/session.ts';

const HOUR_MS = 3_600_000;

/** Tells the session of a newer version: one that came before, or one that comes. */
function watch(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer, session: Session) {
  const offer = () => {
    // The first worker of all follows nothing: there is no controller then.
    if (registration.waiting && workers.controller) session.getState().setUpdate('ready');
  };
  const follow = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => worker.state === 'installed' && offer());
  };
  offer();
  // The browser looked for a newer one as the page opened: it may be half in by now.
  follow();
  registration.addEventListener('updatefound', follow);
  // A tab that stays open for days asks again when it is looked at.
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR_MS) return;
    asked = Date.now();
    // Without a network there is nothing newer.
    registration.update().catch(() => {});
  });
}

async function register(workers: ServiceWorkerContainer, session: Session): Promise<void> {
  try {
    await workers.register(new URL('sw.js', document.baseURI).href);
    const registration = await workers.getRegistration();
    if (!registration) return;
    watch(registration, workers, session);
    await workers.ready;
    // For tests, and for whoever watches from outside: all of it is on the machine.
    document.documentElement.dataset.offline = 'ready';
  } catch {
    // The browser keeps nothing here (a private window, a frame of another site, a full disk): the app runs as it is.
  }
}

/** Once the map has been tried: what is needed now comes first. */
function whenShown(session: Session, act: () => void): void {
  const unsubscribe = session.subscribe(({ mapState, atlas }) => {
    if (mapState.kind === 'loading' && atlas.kind !== 'failed') return;
    unsubscribe();
    act();
  });
}

/**
 * @param keep writes down what a reload would lose
 * @returns lets the newer version in; the page reloads with it
 */
export function bindOffline(session: Session, keep: () => Promise<void>): () => void {
  const reload = () => void keep().finally(() => location.reload());
  // On plain http there is none, in spite of its type; while developing it would only be in the way.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || import.meta.env.DEV) return reload;
  let taken = false;
  const follows = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (taken) reload();
    // Another tab has let it in: this one goes on with what it has loaded.
    else if (follows) session.getState().setUpdate('elsewhere');
  });
  // A frame in another page does not fill its readers' disks.
  whenShown(session, () => !session.getState().settings.embed && void register(workers, session));
  return () => {
    taken = true;
    void workers.getRegistration().then((registration) => {
      if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
      else reload();
    }, reload);
  };
}
