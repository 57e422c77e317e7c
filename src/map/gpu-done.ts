/** How often to ask whether the GPU has come so far, and for how long: one that hangs is not waited for. */
const [ASK_MS, MOST_MS] = [10, 2000];

/** Resolves once the GPU has done what it has been given, or will not do it: without a task that waits for it. */
export const gpuDone = (gl: WebGL2RenderingContext | null): Promise<void> =>
  new Promise((resolve) => {
    const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl?.flush();
    const end = performance.now() + MOST_MS;
    const ask = () => {
      if (gl && fence && !gl.isContextLost()) {
        // Of a context that was lost and is back it answers neither.
        if (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED && performance.now() < end) {
          setTimeout(ask, ASK_MS);
          return;
        }
        gl.deleteSync(fence);
      }
      resolve();
    };
    setTimeout(ask, ASK_MS);
  });
