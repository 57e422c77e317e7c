/** The GPU's programs for imported points. */
import { CLASS_ROOM } from './points-colours.ts';

/** Where each attribute stands, in every program here. */
export const ATTRIBUTES = { xy: 0, class: 1 } as const;

const PLACED = `#version 300 es
precision highp float;
layout(location = ${ATTRIBUTES.xy}) in vec2 a_xy;
layout(location = ${ATTRIBUTES.class}) in uint a_class;
uniform vec4 u_centre;
uniform vec2 u_scale;
uniform float u_size;
uniform vec3 u_colours[${CLASS_ROOM}];
uniform vec2 u_marks[${CLASS_ROOM}];
flat out vec3 v_colour;
flat out vec2 v_mark;
void main() {
  v_colour = u_colours[a_class];
  v_mark = u_marks[a_class];
  gl_PointSize = u_size;
  vec2 clip = ((a_xy - u_centre.xy) - u_centre.zw) * u_scale;
  // A hidden point goes where nothing is drawn.
  gl_Position = a_class == 0u ? vec4(2.0, 2.0, 2.0, 1.0) : vec4(clip, 0.0, 1.0);
}`;

/** A disc or a ring, as its class's mark says, with a rim of paper where it has one. Radii in device pixels. */
const DOT = `#version 300 es
precision highp float;
flat in vec3 v_colour;
flat in vec2 v_mark;
uniform float u_size;
uniform float u_radius;
uniform float u_ring;
uniform float u_opacity;
uniform vec3 u_paper;
out vec4 colour;
void main() {
  float from = length(gl_PointCoord - 0.5) * u_size;
  float radius = u_radius * v_mark.x;
  float hole = radius * v_mark.y;
  float inside = 1.0 - smoothstep(radius - 0.5, radius + 0.5, from);
  if (hole > 0.0) inside *= smoothstep(hole - 0.5, hole + 0.5, from);
  float whole = 1.0 - smoothstep(radius + u_ring - 0.5, radius + u_ring + 0.5, from);
  float alpha = (u_ring > 0.0 ? whole : inside) * u_opacity;
  colour = vec4((u_ring > 0.0 ? mix(u_paper, v_colour, inside) : v_colour) * alpha, alpha);
}`;

/** Each point adds its colour, as light, and one. */
const SUM = `#version 300 es
precision highp float;
flat in vec3 v_colour;
out vec4 sum;
void main() { sum = vec4(v_colour * v_colour, 1.0); }`;

/** A triangle over the whole target. */
const COVER = `#version 300 es
out vec2 v_clip;
void main() {
  v_clip = vec2(float((gl_VertexID << 1) & 2), float(gl_VertexID & 2)) * 2.0 - 1.0;
  gl_Position = vec4(v_clip, 0.0, 1.0);
}`;

/**
 * Sums to colours: the hue is the mean of the points there, so that a mixture shows as one; opacity and depth go with
 * the logarithm of the number, from a lone point to a crowd. Names must be read over a crowd: it stays translucent.
 */
const MOST_OPAQUE = 0.84;
const DEEPEST = 0.22;
const TONE = `#version 300 es
precision highp float;
uniform highp sampler2D u_sums;
uniform float u_lone;
uniform float u_crowd;
uniform vec3 u_ink;
out vec4 colour;
const vec3 WEIGHTS = vec3(0.125, 0.75, 0.125);
void main() {
  ivec2 middle = ivec2(gl_FragCoord.xy);
  ivec2 most = textureSize(u_sums, 0) - 1;
  vec4 sum = vec4(0.0);
  for (int y = 0; y < 3; y++) {
    for (int x = 0; x < 3; x++) {
      ivec2 at = clamp(middle + ivec2(x, y) - 1, ivec2(0), most);
      sum += WEIGHTS[x] * WEIGHTS[y] * texelFetch(u_sums, at, 0);
    }
  }
  if (sum.a <= 0.0) {
    colour = vec4(0.0);
    return;
  }
  float depth = clamp(log(1.0 + sum.a) / log(1.0 + u_crowd), 0.0, 1.0);
  float alpha = min(sum.a * ${(1 / 0.75 ** 2).toFixed(4)}, 1.0) * mix(u_lone, ${MOST_OPAQUE}, depth);
  vec3 mean = mix(sqrt(sum.rgb / sum.a), u_ink, ${DEEPEST} * depth * depth);
  colour = vec4(mean * alpha, alpha);
}`;

/** A picture stretched over a part of the canvas, that may be more than all of it. */
const PICTURE = `#version 300 es
precision highp float;
uniform highp sampler2D u_picture;
uniform vec4 u_place;
in vec2 v_clip;
out vec4 colour;
void main() {
  vec2 at = v_clip * u_place.zw + u_place.xy;
  vec2 outside = step(at, vec2(0.0)) + step(vec2(1.0), at);
  colour = texture(u_picture, at) * (1.0 - max(outside.x, outside.y));
}`;

export const SOURCES = {
  dot: [PLACED, DOT],
  sum: [PLACED, SUM],
  tone: [COVER, TONE],
  picture: [COVER, PICTURE],
} as const;

export interface Program {
  /**
   * Asks the GPU for all that is ever asked of the program, so that nothing is asked while it is in use: an answer
   * comes only after everything that the GPU was given before, which can take many frames.
   *
   * @returns false while it is still being compiled, as far as that can be told without waiting
   * @throws if the GPU refuses it, though it is ours
   */
  check(): boolean;
  /** What is drawn from here on is drawn by it. */
  activate(): void;
  /** Null for a uniform that a program does not have, or before `check`: setting it does nothing. */
  uniform(name: string): WebGLUniformLocation | null;
  dispose(): void;
}

/** Begins to compile. To use a program before it is checked holds the main thread until it is compiled. */
export function createProgram(
  gl: WebGL2RenderingContext,
  [vertex, fragment]: readonly [string, string],
): Program {
  const parallel = gl.getExtension('KHR_parallel_shader_compile');
  const program = gl.createProgram();
  const shaders = [[gl.VERTEX_SHADER, vertex] as const, [gl.FRAGMENT_SHADER, fragment] as const].flatMap(
    ([type, source]) => {
      const shader = gl.createShader(type);
      if (!shader) return []; // the context is lost
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
      return [shader];
    },
  );
  gl.linkProgram(program);
  let checked = false;
  const uniforms = new Map<string, WebGLUniformLocation | null>();
  return {
    check() {
      if (checked) return true;
      if (parallel && !gl.getProgramParameter(program, parallel.COMPLETION_STATUS_KHR)) return false;
      if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
        const logs = shaders.map((shader) => gl.getShaderInfoLog(shader));
        throw new Error(`A program for points: ${[gl.getProgramInfoLog(program), ...logs].join(' ')}`);
      }
      for (const shader of shaders) gl.deleteShader(shader);
      const count: number = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS) ?? 0; // null from a lost context
      for (let i = 0; i < count; i++) {
        const name = gl.getActiveUniform(program, i)?.name ?? '';
        uniforms.set(name.replace('[0]', ''), gl.getUniformLocation(program, name));
      }
      checked = true;
      return true;
    },
    activate: () => gl.useProgram(program),
    uniform: (name) => uniforms.get(name) ?? null,
    dispose: () => gl.deleteProgram(program),
  };
}
