/** `config.json`: what the operator of a copy of this app adds to it. The README has its form. */
import * as v from 'valibot';
import { type ShapeFault, shapeFault } from '../atlas/shape-fault.ts';
import { fail, ok, type Result } from '../geo/result.ts';

/** A picture of the ground from a server: drawn over the paper, under everything of ours. */
export type Backdrop = {
  /** Undefined: just a backdrop. */
  readonly name?: string | undefined;
  readonly attribution: string;
} & (
  | {
      readonly kind: 'raster';
      /** Addresses with `{z}`, `{x}` and `{y}` (or `{quadkey}`, or `{bbox-epsg-3857}`) in them. */
      readonly tiles: readonly string[];
      /** The last zoom that the server has tiles for; beyond it they are enlarged. */
      readonly maxzoom: number;
      /** Side of a tile in pixels. */
      readonly tileSize: 256 | 512;
    }
  /** Another map's style, without its names and signs. */
  | { readonly kind: 'style'; readonly url: string }
);

export interface OperatorConfig {
  readonly backdrop: Backdrop | undefined;
}

export type ConfigProblem =
  | { readonly code: 'config-not-json' }
  | { readonly code: 'config-shape'; readonly where: string; readonly what: ShapeFault };

const PLACEHOLDERS = [['{z}', '{x}', '{y}'], ['{quadkey}'], ['{bbox-epsg-3857}']];
const hasPlaceholders = (url: string) => PLACEHOLDERS.some((all) => all.every((one) => url.includes(one)));
/** Of this host, or a whole address of another. */
const isAddress = (url: string) => !/^[a-z][a-z0-9+.-]*:/i.test(url) || /^https?:\/\//i.test(url);

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

// A check's message is the code of its fault.
const address = v.pipe(v.string(), v.check(isAddress, 'address'));
const shared = { attribution: text(200), name: v.optional(text(40)) };

const raster = v.strictObject({
  ...shared,
  kind: v.literal('raster'),
  tiles: v.pipe(v.array(v.pipe(address, v.check(hasPlaceholders, 'placeholders'))), v.minLength(1)),
  maxzoom: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24)), 18),
  tileSize: v.optional(v.picklist([256, 512]), 256),
});
const style = v.strictObject({ ...shared, kind: v.literal('style'), url: v.pipe(address, v.minLength(1)) });

const config = v.strictObject({ backdrop: v.optional(v.nullable(v.variant('kind', [raster, style]))) });

/** @param json the file's text */
export function parseOperatorConfig(json: string): Result<OperatorConfig, ConfigProblem> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return fail({ code: 'config-not-json' });
  }
  const read = v.safeParse(config, raw);
  if (read.success) return ok({ backdrop: read.output.backdrop ?? undefined });
  const [issue] = read.issues;
  return fail({ code: 'config-shape', where: v.getDotPath(issue) ?? '(root)', what: shapeFault(issue) });
}
