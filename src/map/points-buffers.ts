/** One set of points on the GPU. */
import { ATTRIBUTES } from './points-shaders.ts';

export interface Buffers {
  /** Reads positions and classes; bind it to draw. */
  readonly array: WebGLVertexArrayObject;
  setClasses(classes: Uint8Array): void;
  dispose(): void;
}

/** Positions go over once; classes whenever the painting changes. Leaves no vertex array bound. */
export function createBuffers(gl: WebGL2RenderingContext, xy: Float32Array): Buffers {
  const array = gl.createVertexArray();
  const [places, classes] = [gl.createBuffer(), gl.createBuffer()];
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, places);
  gl.bufferData(gl.ARRAY_BUFFER, xy, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(ATTRIBUTES.xy);
  gl.vertexAttribPointer(ATTRIBUTES.xy, 2, gl.FLOAT, false, 0, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, classes);
  gl.enableVertexAttribArray(ATTRIBUTES.class);
  gl.vertexAttribIPointer(ATTRIBUTES.class, 1, gl.UNSIGNED_BYTE, 0, 0);
  gl.bindVertexArray(null);
  return {
    array,
    setClasses(next) {
      gl.bindBuffer(gl.ARRAY_BUFFER, classes);
      gl.bufferData(gl.ARRAY_BUFFER, next, gl.DYNAMIC_DRAW);
    },
    dispose() {
      gl.deleteVertexArray(array);
      gl.deleteBuffer(places);
      gl.deleteBuffer(classes);
    },
  };
}
