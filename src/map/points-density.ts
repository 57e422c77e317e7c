/**
 * Points as density: summed into cells somewhat beyond the view, toned into a picture, and the picture laid on the map.
 * While the map moves the picture moves with it, so that a frame costs one triangle and not a million points.
 */

import type { Box } from '../points/cloud.ts';
import { boxOf, createFrame, type Frame } from './points-frame.ts';
import { createProgram, type Program, SOURCES } from './points-shaders.ts';

/** CSS pixels a cell. The picture has a pixel a cell: a finer one cost four times as much and looked the same. */
const CELL = 2;
/** How much larger than the canvas the picture is, so that a pan need not draw it again at once. */
const MARGIN = 1.4;
/** Cells at most: on a very large screen they grow. */
const MOST_CELLS = 1_200_000;
/** The fewest points in view that are worth it. */
const FEW = 20_000;
/** While the map moves a picture is kept as long as it is not enlarged by more than this. */
const STRETCH = 2;

export interface DensityLook {
  /** What crowds tend to: the ink of the theme. */
  readonly ink: readonly [number, number, number];
  /** Points in view: the more there are, the paler is a lone one, and the more make a crowd. */
  readonly inView: number;
}

/** Opacity of a point alone in its cell. */
const loneOpacity = (inView: number): number =>
  Math.max(0.26, 0.6 - 0.2 * Math.log10(Math.max(1, inView / FEW)));
/** How many points in a cell are as deep as it gets. */
const crowd = (inView: number): number => Math.max(12, Math.min(400, inView / 4_000));

export interface Density {
  readonly programs: readonly Program[];
  /**
   * Draws the picture again if it no longer fits.
   *
   * @param bounds beyond which there is no point: nothing is toned there
   * @param drawSums adds the points of a box to the bound target, seen by a frame
   */
  prepare(
    frame: Frame,
    moving: boolean,
    look: DensityLook,
    bounds: Box,
    drawSums: (frame: Frame, box: Box) => void,
  ): void;
  /** Lays the picture on the bound target. */
  show(frame: Frame): void;
  /** What it shows has changed. */
  invalidate(): void;
  /** Frees its pictures, until they are wanted again. */
  drop(): void;
  /** Whether a map at rest would want the picture drawn again. */
  isRough(frame: Frame): boolean;
  dispose(): void;
}

interface Target {
  readonly texture: WebGLTexture;
  readonly buffer: WebGLFramebuffer;
  readonly width: number;
  readonly height: number;
}

function createTarget(gl: WebGL2RenderingContext, format: GLenum, width: number, height: number): Target {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, format, width, height);
  const filter = format === gl.RGBA8 ? gl.LINEAR : gl.NEAREST;
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, filter);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, filter);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  const buffer = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, buffer);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  return { texture, buffer, width, height };
}

/** What sums are kept in; undefined where the GPU can add up neither. */
function sumsFormat(gl: WebGL2RenderingContext): GLenum | undefined {
  if (!gl.getExtension('EXT_color_buffer_float')) return undefined;
  // Half floats stop counting at 2,048 in a cell, which the toning no longer tells from more.
  return gl.getExtension('EXT_float_blend') ? gl.RGBA32F : gl.RGBA16F;
}

const NOTHING = new Float32Array(4);

/** Cells beyond a point that its colour reaches: one by the toning, one for what lies between two cells. */
const REACH = 2;

/**
 * The part of a target that a box of the cloud, and what its points reach, takes up.
 *
 * @returns left, bottom, width and height in the target's pixels, which may lie beyond it; the sizes are never negative
 */
export function pixelsOf(
  [left, top, right, bottom]: Box,
  frame: Frame,
  { width, height }: { readonly width: number; readonly height: number },
): [left: number, bottom: number, width: number, height: number] {
  // Far beyond the target a pixel's number would not fit an integer of the GPU's.
  const inside = (pixel: number, size: number) => Math.max(-REACH, Math.min(size + REACH, pixel));
  const x = (at: number) => inside(((at - frame.x) * frame.across + 1) * 0.5 * width, width);
  const y = (at: number) => inside(((at - frame.y) * frame.down + 1) * 0.5 * height, height);
  const [west, south] = [Math.floor(x(left)) - REACH, Math.floor(y(bottom)) - REACH];
  return [
    west,
    south,
    Math.max(0, Math.ceil(x(right)) + REACH - west),
    Math.max(0, Math.ceil(y(top)) + REACH - south),
  ];
}

/** @param cssWidth asks for the canvas's width in CSS pixels, as `cssHeight` */
export function createDensity(
  gl: WebGL2RenderingContext,
  cssSize: () => readonly [width: number, height: number],
): Density | undefined {
  const format = sumsFormat(gl);
  if (format === undefined) return undefined;
  const tone = createProgram(gl, SOURCES.tone);
  const picture = createProgram(gl, SOURCES.picture);
  // A vertex array of its own, since attributes that others enabled may have no buffer.
  const array = gl.createVertexArray();
  const shown = createFrame();
  let targets: { readonly sums: Target; readonly toned: Target } | undefined;
  let stale = true;

  const drop = () => {
    for (const target of targets ? [targets.sums, targets.toned] : []) {
      gl.deleteTexture(target.texture);
      gl.deleteFramebuffer(target.buffer);
    }
    targets = undefined;
  };
  /** The picture's frame: as the view's, larger, and on a lattice of cells that stays where it is as the map is panned. */
  const plan = (frame: Frame): Frame & { readonly width: number; readonly height: number } => {
    const [cssWidth, cssHeight] = cssSize();
    const wanted = (cssWidth * cssHeight * MARGIN * MARGIN) / (CELL * CELL);
    const pixels = CELL * Math.sqrt(Math.max(1, wanted / MOST_CELLS));
    const [width, height] = [cssWidth, cssHeight].map(
      (css) => 2 * Math.ceil((css * MARGIN) / pixels / 2),
    ) as [number, number]; // two make two
    const cell = (2 * pixels) / (frame.across * cssWidth);
    return {
      x: Math.round(frame.x / cell) * cell,
      y: Math.round(frame.y / cell) * cell,
      across: 2 / (width * cell),
      down: -2 / (height * cell),
      width,
      height,
    };
  };
  const enlarged = (frame: Frame): number => {
    const { across, width } = plan(frame);
    return (across * width) / (shown.across * (targets?.sums.width ?? width));
  };
  const covers = (frame: Frame): boolean =>
    Math.abs(frame.x - shown.x) + 1 / frame.across <= 1 / shown.across &&
    Math.abs(frame.y - shown.y) - 1 / frame.down <= -1 / shown.down;
  const isRough = (frame: Frame) => Math.abs(enlarged(frame) - 1) > 1e-3;

  return {
    programs: [tone, picture],
    prepare(frame, moving, look, bounds, drawSums) {
      const keep = moving ? enlarged(frame) <= STRETCH : !isRough(frame);
      if (!stale && targets && keep && covers(frame)) return;
      stale = false;
      const { width, height, ...next } = plan(frame);
      Object.assign(shown, next);
      if (targets?.sums.width !== width || targets.sums.height !== height) {
        drop();
        targets = {
          sums: createTarget(gl, format, width, height),
          toned: createTarget(gl, gl.RGBA8, width, height),
        };
      }
      const { sums, toned } = targets;
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.STENCIL_TEST);
      gl.colorMask(true, true, true, true);
      gl.bindFramebuffer(gl.FRAMEBUFFER, sums.buffer);
      gl.viewport(0, 0, width, height);
      gl.clearBufferfv(gl.COLOR, 0, NOTHING);
      gl.enable(gl.BLEND);
      gl.blendEquation(gl.FUNC_ADD);
      gl.blendFunc(gl.ONE, gl.ONE);
      drawSums(shown, boxOf(shown));
      gl.bindFramebuffer(gl.FRAMEBUFFER, toned.buffer);
      gl.viewport(0, 0, toned.width, toned.height);
      gl.clearBufferfv(gl.COLOR, 0, NOTHING);
      gl.disable(gl.BLEND);
      tone.activate();
      gl.uniform1f(tone.uniform('u_lone'), loneOpacity(look.inView));
      gl.uniform1f(tone.uniform('u_crowd'), crowd(look.inView));
      gl.uniform3fv(tone.uniform('u_ink'), look.ink);
      gl.enable(gl.SCISSOR_TEST);
      gl.scissor(...pixelsOf(bounds, shown, toned));
      cover(gl, array, sums.texture);
      gl.disable(gl.SCISSOR_TEST);
    },
    show(frame) {
      if (!targets) return;
      picture.activate();
      gl.uniform4f(
        picture.uniform('u_place'),
        0.5 + 0.5 * (frame.x - shown.x) * shown.across,
        0.5 + 0.5 * (frame.y - shown.y) * shown.down,
        (0.5 * shown.across) / frame.across,
        (0.5 * shown.down) / frame.down,
      );
      cover(gl, array, targets.toned.texture);
    },
    invalidate() {
      stale = true;
    },
    isRough,
    drop,
    dispose() {
      drop();
      tone.dispose();
      picture.dispose();
      gl.deleteVertexArray(array);
    },
  };
}

/** Runs the program in use over the whole target, reading one texture. */
function cover(gl: WebGL2RenderingContext, array: WebGLVertexArrayObject, texture: WebGLTexture): void {
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.bindVertexArray(array);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  gl.bindVertexArray(null);
}
