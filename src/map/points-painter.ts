/** Draws sets of points with one WebGL context; a new one is made after each loss. */
import type { Box } from '../points/cloud.ts';
import { type Buffers, createBuffers } from './points-buffers.ts';
import { createDensity, type DensityLook } from './points-density.ts';
import { boxOf, type Frame, splitCentre } from './points-frame.ts';
import type { Regime } from './points-regime.ts';
import { createProgram, type Program, SOURCES } from './points-shaders.ts';
import { boxAround, type Painted, type PointTree, runsIn, runsRoom } from './points-tree.ts';

type Rgb = readonly [number, number, number];

export interface PaintedSet {
  readonly tree: PointTree;
  readonly painted: Painted;
  /** By `classColours`. */
  readonly colours: Float32Array;
  /** By `classMarks`. */
  readonly marks: Float32Array;
}

/** Bytes whose copying is a task of its own. */
const LONG_COPY = 1 << 19;

/** What the GPU holds of a set. */
type Sendable = Pick<PaintedSet, 'tree' | 'painted'>;

export interface Painter {
  readonly hasDensity: boolean;
  /** Asks about one program more, so that no call waits for long. @returns whether all are ready: before, it may not draw */
  makeReady(): boolean;
  /** Sends a piece of what is not on the GPU yet. @returns whether nothing was left: what was not sent goes as it is drawn */
  send(sets: readonly Sendable[]): boolean;
  /** Before the frame is drawn, where density is to be shown. */
  prepare(sets: readonly PaintedSet[], frame: Frame, moving: boolean, look: DensityLook): void;
  draw(sets: readonly PaintedSet[], frame: Frame, regime: Regime, pixelRatio: number, paper: Rgb): void;
  /** A set that is on its way to the GPU and in no frame yet: it is not freed with what frames do not hold. */
  expect(tree: PointTree | undefined): void;
  /** Frees what other sets hold on the GPU. */
  keepOnly(sets: readonly PaintedSet[]): void;
  invalidate(): void;
  isRough(frame: Frame): boolean;
  dispose(): void;
}

/** Radius, width of the ring, opacity; in CSS pixels. */
const DOTS = {
  rings: { radius: 2.75, ring: 1.25, opacity: 1 },
  dots: { radius: 1.5, ring: 0, opacity: 0.6 },
} as const;

/** The size of the largest mark: what a dot's square must hold. */
const largestOf = (marks: Float32Array): number =>
  marks.reduce((most, n, i) => (i % 2 ? most : Math.max(most, n)), 0);

interface OnGpu {
  readonly buffers: Buffers;
  classes: Uint8Array | undefined;
  readonly runs: Int32Array;
}

/** @param cssSize asks for the canvas's size in CSS pixels */
export function createPainter(
  gl: WebGL2RenderingContext,
  cssSize: () => readonly [width: number, height: number],
): Painter {
  const dot = createProgram(gl, SOURCES.dot);
  const sum = createProgram(gl, SOURCES.sum);
  const density = createDensity(gl, cssSize);
  const unchecked = [dot, sum, ...(density?.programs ?? [])];
  // Set once the GPU has come so far: only then can the programs be checked without waiting for it.
  let compiled = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  const onGpu = new Map<PointTree, OnGpu>();
  let expected: PointTree | undefined;
  const centre = new Float32Array(4);

  const thereOf = ({ tree }: Pick<PaintedSet, 'tree'>): OnGpu => {
    const known = onGpu.get(tree);
    if (known) return known;
    const runs = new Int32Array(runsRoom(tree.ids.length));
    const there = { buffers: createBuffers(gl, tree.xy), classes: undefined, runs };
    onGpu.set(tree, there);
    return there;
  };
  /** @returns whether nothing was left to send */
  const sendPiece = (set: Sendable): boolean => {
    const there = thereOf(set);
    const { classes } = set.painted;
    if (!there.buffers.send()) return false;
    if (there.classes === classes) return true;
    there.buffers.setClasses(classes);
    there.classes = classes;
    return classes.length < LONG_COPY;
  };
  /** A set, all of it on the GPU by now. */
  const place = (set: Sendable): OnGpu => {
    while (!sendPiece(set));
    return thereOf(set);
  };
  const keepOnly = (sets: readonly PaintedSet[]) => {
    if (sets.length === 0) density?.drop();
    for (const [tree, { buffers }] of onGpu) {
      if (tree === expected || sets.some((set) => set.tree === tree)) continue;
      buffers.dispose();
      onGpu.delete(tree);
    }
  };
  /** Every point of a box, with the program in use. */
  const drawPoints = (
    program: Program,
    sets: readonly PaintedSet[],
    frame: Frame,
    box: Box,
    size: number,
  ) => {
    splitCentre(frame, centre);
    program.activate();
    gl.uniform4fv(program.uniform('u_centre'), centre);
    gl.uniform2f(program.uniform('u_scale'), frame.across, frame.down);
    gl.uniform1f(program.uniform('u_size'), size);
    for (const set of sets) {
      const { buffers, runs } = place(set);
      gl.uniform3fv(program.uniform('u_colours'), set.colours);
      gl.uniform2fv(program.uniform('u_marks'), set.marks);
      gl.bindVertexArray(buffers.array());
      const count = runsIn(set.tree, box, runs);
      for (let i = 0; i < 2 * count; i += 2) gl.drawArrays(gl.POINTS, runs[i] ?? 0, runs[i + 1] ?? 0);
    }
    gl.bindVertexArray(null);
  };

  return {
    hasDensity: density !== undefined,
    makeReady() {
      if (compiled && gl.getSyncParameter(compiled, gl.SYNC_STATUS) !== gl.SIGNALED) return false;
      gl.deleteSync(compiled);
      compiled = null;
      if (unchecked[0]?.check()) unchecked.shift();
      return unchecked.length === 0;
    },
    send: (sets) => sets.every(sendPiece),
    expect(tree) {
      expected = tree;
    },
    keepOnly,
    prepare(sets, frame, moving, look) {
      const bounds = boxAround(sets.map(({ tree }) => tree.bounds));
      density?.prepare(frame, moving, look, bounds, (target, box) => drawPoints(sum, sets, target, box, 1));
    },
    draw(sets, frame, regime, pixelRatio, paper) {
      keepOnly(sets);
      if (regime === 'density') {
        density?.show(frame);
        return;
      }
      const { radius, ring, opacity } = DOTS[regime];
      dot.activate();
      gl.uniform1f(dot.uniform('u_radius'), radius * pixelRatio);
      gl.uniform1f(dot.uniform('u_ring'), ring * pixelRatio);
      gl.uniform1f(dot.uniform('u_opacity'), opacity);
      gl.uniform3fv(dot.uniform('u_paper'), paper);
      // A little beyond the canvas: a dot whose middle is outside reaches in.
      const largest = radius * Math.max(...sets.map(({ marks }) => largestOf(marks)));
      drawPoints(dot, sets, frame, boxOf(frame, 1.02), 2 * (largest + ring) * pixelRatio + 2);
    },
    invalidate: () => density?.invalidate(),
    isRough: (frame) => density?.isRough(frame) ?? false,
    dispose() {
      for (const { buffers } of onGpu.values()) buffers.dispose();
      onGpu.clear();
      dot.dispose();
      sum.dispose();
      density?.dispose();
    },
  };
}
