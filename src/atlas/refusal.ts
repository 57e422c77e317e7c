import * as v from 'valibot';
import { type AtlasFile, type AtlasProblem, fileName } from './files.ts';
import { shapeFault } from './shape-fault.ts';

export type Texts = Readonly<Record<AtlasFile, string>>;

/** Stops the parse at the first problem; caught by `parseAtlas` alone. */
export class Refusal extends Error {
  readonly problem: AtlasProblem;
  constructor(problem: AtlasProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** JSON of one file in the shape that its schema asks for. */
export function readShape<S extends v.GenericSchema>(
  texts: Texts,
  file: AtlasFile,
  schema: S,
): v.InferOutput<S> {
  let json: unknown;
  try {
    json = JSON.parse(texts[file]);
  } catch {
    throw new Refusal({ file: fileName(file), code: 'file-not-json' });
  }
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  const where = v.getDotPath(issue) ?? '(root)';
  throw new Refusal({ file: fileName(file), code: 'file-shape', where, what: shapeFault(issue) });
}
