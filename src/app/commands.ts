/** What the interface may do to the outside. */

import type { Session } from '../session/session.ts';
import type { Commands } from '../ui/context.ts';
import type { LinkBinding } from './bind-link.ts';
import { createHandOn } from './hand-on.ts';
import type { MapHandle } from './map/map-host.tsx';
import { createPictureCommands } from './map/picture.ts';
import { download } from './points/export-points.ts';
import { nameOf, readLineFile } from './points/line-file.ts';
import { createPointCommands } from './points/point-commands.ts';
import type { SetFiles } from './points/set-files.ts';
import type { WorkKeeper } from './work/keep-work.ts';
import { createOtherWorks } from './work/other-works.ts';
import { createWorkCommands } from './work/work-file.ts';

export function createCommands(
  session: Session,
  link: LinkBinding,
  handle: MapHandle,
  reload: () => void,
  takeUpdate: () => void,
  files: SetFiles,
  keeper: WorkKeeper,
): Commands {
  const work = { ...createWorkCommands(session, files), ...createOtherWorks(session, files, keeper) };
  return {
    work,
    points: createPointCommands(session, handle, files, (file) => void work.open(file)),
    picture: createPictureCommands(session, handle),
    ...createHandOn(session, link),
    async importLine(file) {
      const found = await readLineFile(file);
      if (!found.ok) return found.problems[0];
      session.getState().addLine(found.value.name ?? nameOf(file.name), found.value.coords);
      return undefined;
    },
    showSpot: (at) => handle.current?.reveal(at),
    crosshair: () => handle.current?.centre(),
    saveBlob: download,
    zoomBy: (steps) => handle.current?.zoomBy(steps),
    showWholeLine() {
      session.getState().setCamera(undefined);
      handle.current?.showWhole();
    },
    showPlaces: (places) => handle.current?.revealAll(places),
    reload,
    takeUpdate,
  };
}
