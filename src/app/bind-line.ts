/** The line moved sideways on trial: worked out between two pictures, so that the slider under the hand never waits. */
import { offset } from '../geo/offset.ts';
import { chosenLine, judgedAtlas } from '../session/judged-line.ts';
import type { Session } from '../session/session.ts';

export function bindLine(session: Session): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const workOut = () => {
    waiting = undefined;
    const state = session.getState();
    const { shift } = state.whatIf;
    const line = judgedAtlas(state)?.line;
    if (!line || shift === 0) return;
    const { ways, pockets } = offset(line.index, shift);
    state.takeShifted({ metres: shift, ways: [...ways, ...pockets] });
  };
  const unsubscribe = session.subscribe((now, before) => {
    const isSameLine = chosenLine(now)?.good === chosenLine(before)?.good;
    if (!isSameLine || now.whatIf.shift !== before.whatIf.shift) waiting ??= setTimeout(workOut);
  });
  return () => {
    unsubscribe();
    clearTimeout(waiting);
  };
}
