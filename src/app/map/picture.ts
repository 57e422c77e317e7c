/** Pictures of the map, with all that the session shows on it at the moment. */
import { fail, type Result } from '../../geo/result.ts';
import type { PictureOrder, PictureProblem } from '../../session/picture.ts';
import type { Session } from '../../session/session.ts';
import type { PictureCommands } from '../../ui/context.ts';
import { RELIEF_URL } from '../atlas/atlas-urls.ts';
import { RELIEF_BOUNDS } from '../atlas/read-atlas.ts';
import { createSceneMaker } from './make-scene.ts';
import type { MapHandle } from './map-host.tsx';

async function drawMap(
  session: Session,
  order: PictureOrder,
  signal: AbortSignal,
): Promise<Result<HTMLCanvasElement, PictureProblem>> {
  const state = session.getState();
  if (state.atlas.kind !== 'ready') return fail({ code: 'not-loaded' });
  const atlas = state.atlas.value;
  const scene = createSceneMaker(atlas)(state);
  const program = await import('../../map/render-picture.ts').catch(() => undefined);
  if (!program) return fail({ code: 'not-loaded' });
  const assets = { atlas, reliefUrl: RELIEF_URL, reliefBounds: RELIEF_BOUNDS };
  return program.renderPicture(assets, { ...scene, theme: order.theme ?? scene.theme }, order, signal);
}

export const createPictureCommands = (session: Session, handle: MapHandle): PictureCommands => ({
  frame: () => handle.current?.frame(),
  snapshot: () => handle.current?.snapshot(),
  draw: (order, signal) => drawMap(session, order, signal),
});
