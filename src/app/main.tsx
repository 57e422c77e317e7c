import './trusted-types.ts';
import '../ui/base.css';
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { createSession } from '../session/session.ts';
import { isPhone } from '../ui/phone.ts';
import { t } from '../words/language.ts';
import { App } from './app.tsx';
import { readAtlas } from './atlas/read-atlas.ts';
import { bindLanguage, preferredLanguage } from './bind-language.ts';
import { bindLine } from './bind-line.ts';
import { bindLink } from './bind-link.ts';
import { bindSheet } from './bind-sheet.ts';
import { bindTheme } from './bind-theme.ts';
import { createCommands } from './commands.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { bindKeys } from './keys.ts';
import type { MapHandle } from './map/map-host.tsx';
import { bindOffline } from './offline.ts';
import { bindPaste } from './points/bind-paste.ts';
import { createSetFiles } from './points/set-files.ts';
import { bindPrintKey } from './print-key.ts';
import { readConfig } from './read-config.ts';
import { keepWork } from './work/keep-work.ts';

const session = createSession(preferredLanguage(navigator.languages));
const handle: MapHandle = { current: undefined };

async function load(): Promise<void> {
  session.getState().setAtlas({ kind: 'loading' });
  const atlas = await readAtlas();
  session
    .getState()
    .setAtlas(
      atlas.ok ? { kind: 'ready', value: atlas.value } : { kind: 'failed', problems: atlas.problems },
    );
}

/** What the operator adds comes whenever it comes: nothing waits for it. */
async function loadConfig(): Promise<void> {
  const config = await readConfig();
  if (config.ok) session.getState().setBackdrop(config.value.backdrop);
  else session.getState().notify(...config.problems);
}

const link = bindLink(session, () => handle.current?.look(session.getState().camera));
// A change of the system's theme changes nothing in the session: an empty step tells its listeners to draw again.
bindTheme(session, () => session.setState({}));
bindLanguage(session);
bindLine(session);
const searchInput = createRef<HTMLInputElement>();
bindKeys(session, () => searchInput.current?.focus());
bindPrintKey(session);
bindSheet(session, isPhone);
const files = createSetFiles();
const keeper = keepWork(session, files, link.ownAt, () => t('work.pathBefore'));
const keep = (): Promise<void> => {
  link.settle();
  return keeper.settle();
};
const takeUpdate = bindOffline(session, keep);
const commands = createCommands(session, link, handle, () => void load(), takeUpdate, files, keeper);
// A bare map takes nothing in.
bindPaste((files) => {
  if (!session.getState().settings.embed) void commands.points.importFiles(files);
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <ErrorBoundary>
    <App session={session} commands={commands} handle={handle} searchInput={searchInput} />
  </ErrorBoundary>,
);
void load();
void loadConfig();
