/** What kinds of files there are, and what to do with those that cannot be read, in words. */
import type { Encoding, FileFormat } from '../points/file.ts';
import type { FileProblem, Lookalike } from '../points/problems.ts';
import { t } from './language.ts';

export const formatName = (format: FileFormat | 'zip'): string => t(`rows.format.${format}`);
export const encodingName = (encoding: Encoding): string => t(`rows.encoding.${encoding}`);

/** A file that holds no points: what it is, and what to do about it. */
export const looksLike = (file: string, looks: Lookalike): string =>
  t(`rows.looks.${looks}`, { file, readable: t('rows.readable') });

type TooBig = Extract<FileProblem, { code: 'too-big' }>;

/** @param limit bytes */
export const tooBig = (file: string, what: TooBig['what'], limit: number): string =>
  t(`rows.tooBig.${what}`, { file, limit: t('rows.megabytes', { count: Math.round(limit / (1 << 20)) }) });
