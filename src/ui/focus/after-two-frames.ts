/**
 * For what has to do with the focus: in the first frame a menu or a sheet that closes gives it back itself.
 *
 * @returns takes it back: nothing is done
 */
export function afterTwoFrames(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
