/** GeoJSON as a file of points: parsed in one go where it is small, streamed where it is not. */
import { fail, type Result } from '../../geo/result.ts';
import type { Encoding, PointsFile } from '../file.ts';
import type { FileProblem } from '../problems.ts';
import { decodeText } from './decode-text.ts';
import { WHOLE_JSON } from './limits.ts';
import { oneBatch, openFeatures } from './open-features.ts';
import { type Peeked, peek } from './source.ts';
import { streamFeatures } from './stream-features.ts';
import { toItems } from './to-features.ts';

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Whether text that could not be parsed merely ends too early; engines word their messages differently. */
function isTruncated(text: string, message: string): boolean {
  const trimmed = text.trim();
  return trimmed.at(-1) !== CLOSES[trimmed[0] ?? ''] || /end of|unterminated|EOF/i.test(message);
}

/** The line at which the parser stopped: V8 says the position in most cases, Firefox the line, Safari neither. */
function lineOf(text: string, message: string): number | undefined {
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  const [, position] = /\bposition (\d+)/.exec(message) ?? [];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

/** @param encoding of the file, where it was recognised and is UTF-8 by now */
function parseJson(
  bytes: Uint8Array,
  encoding?: Encoding,
): { readonly root: unknown; readonly encoding: Encoding } | FileProblem {
  const decoded = decodeText(bytes, encoding && 'utf-8');
  try {
    return { root: JSON.parse(decoded.text), encoding: encoding ?? decoded.encoding };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (isTruncated(decoded.text, message)) return { code: 'truncated', format: 'geojson' };
    return { code: 'broken', format: 'geojson', line: lineOf(decoded.text, message) };
  }
}

async function openWhole(
  bytes: Uint8Array,
  encoding: Encoding | undefined,
): Promise<Result<PointsFile, FileProblem>> {
  const parsed = parseJson(bytes, encoding);
  if ('code' in parsed) return fail(parsed);
  const items = toItems(parsed.root);
  if (typeof items === 'string') return fail({ code: 'not-points', looks: items });
  return openFeatures({
    format: 'geojson',
    encoding: parsed.encoding,
    notes: parsed.encoding === 'utf-8' ? [] : [{ code: 'encoding', encoding: parsed.encoding }],
    batches: oneBatch(items),
    problem: () => undefined,
  });
}

/** @param encoding UTF-16 that was recognised and is UTF-8 by now */
export async function openJson(
  { pieces }: Pick<Peeked, 'pieces'>,
  encoding: Encoding | undefined,
): Promise<Result<PointsFile, FileProblem>> {
  const start = await peek(pieces(), WHOLE_JSON);
  if (!start.whole) {
    const streamed = streamFeatures(start.pieces());
    return openFeatures({ format: 'geojson', encoding: encoding ?? 'utf-8', notes: [], ...streamed });
  }
  return openWhole(start.head, encoding);
}
