/** Work as a JSON value and back, by version: what any version has written can be read for ever. */
import * as v from 'valibot';
import { shapeFault } from '../../atlas/shape-fault.ts';
import { fail, ok, type Result } from '../../geo/result.ts';
import type { SavedWork } from './saved-work.ts';
import type { WorkProblem } from './work-problem.ts';
import { workV1, writeV1 } from './work-v1.ts';

const FORMAT = 'euphrates-line-work';
/** The version that is written. */
const VERSION = 1;
/** How each version is read, into what the app holds now. */
const READERS = [workV1] as const;

const head = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

/** @returns a plain value for `JSON.stringify` or a structured clone */
export const formatWork = (work: SavedWork): unknown => ({
  format: FORMAT,
  version: VERSION,
  work: writeV1(work),
});

/** @param value anything: it is trusted in nothing */
export function parseWork(value: unknown): Result<SavedWork, WorkProblem> {
  const top = v.safeParse(v.looseObject(head.entries), value);
  if (!top.success) return fail({ code: 'work-not-ours' });
  const { version, work } = top.output;
  const reader = READERS[version - 1];
  if (!reader) return fail({ code: 'work-newer', version });
  const read = v.safeParse(reader, work);
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  return fail({ code: 'work-shape', where: v.getDotPath(issue) ?? '(root)', what: shapeFault(issue) });
}
