/**
 * For what has to do with the focus: in the first frame a menu or a sheet that closes gives it back itself.
 * In a task of its own: what the second frame draws need not wait for it.
 *
 * @returns takes it back: nothing is done
 */
export function afterTwoFrames(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      task = setTimeout(act);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
