/** One set of points on the GPU. */
import { ATTRIBUTES } from './points-shaders.ts';

/** Bytes sent at a time: what is sent is copied, and a long copy holds the main thread. */
const PIECE = 1 << 20;

export interface Buffers {
  /** Sends a piece of the positions; may be called outside a frame. @returns whether all are there */
  send(): boolean;
  setClasses(classes: Uint8Array): void;
  /** Reads positions and classes; bind it to draw. Asked for in a frame only: it leaves no vertex array bound. */
  array(): WebGLVertexArrayObject;
  dispose(): void;
}

/** Positions go over once; classes whenever the painting changes. */
export function createBuffers(gl: WebGL2RenderingContext, xy: Float32Array): Buffers {
  const [places, classes] = [gl.createBuffer(), gl.createBuffer()];
  let array: WebGLVertexArrayObject | undefined;
  let sent = 0;
  // Through a binding that the map does not use, since it remembers what it has bound.
  gl.bindBuffer(gl.COPY_WRITE_BUFFER, places);
  gl.bufferData(gl.COPY_WRITE_BUFFER, xy.byteLength, gl.STATIC_DRAW);
  return {
    send() {
      if (sent >= xy.length) return true;
      const next = xy.subarray(sent, sent + PIECE / xy.BYTES_PER_ELEMENT);
      gl.bindBuffer(gl.COPY_WRITE_BUFFER, places);
      gl.bufferSubData(gl.COPY_WRITE_BUFFER, sent * xy.BYTES_PER_ELEMENT, next);
      sent += next.length;
      return sent >= xy.length;
    },
    setClasses(next) {
      gl.bindBuffer(gl.COPY_WRITE_BUFFER, classes);
      gl.bufferData(gl.COPY_WRITE_BUFFER, next, gl.DYNAMIC_DRAW);
    },
    array() {
      if (array) return array;
      array = gl.createVertexArray();
      gl.bindVertexArray(array);
      gl.bindBuffer(gl.ARRAY_BUFFER, places);
      gl.enableVertexAttribArray(ATTRIBUTES.xy);
      gl.vertexAttribPointer(ATTRIBUTES.xy, 2, gl.FLOAT, false, 0, 0);
      gl.bindBuffer(gl.ARRAY_BUFFER, classes);
      gl.enableVertexAttribArray(ATTRIBUTES.class);
      gl.vertexAttribIPointer(ATTRIBUTES.class, 1, gl.UNSIGNED_BYTE, 0, 0);
      gl.bindVertexArray(null);
      return array;
    },
    dispose() {
      if (array) gl.deleteVertexArray(array);
      gl.deleteBuffer(places);
      gl.deleteBuffer(classes);
    },
  };
}
