/** Newline-delimited GeoJSON and GeoJSON text sequences (RFC 8142) as a file of points: a bad line is one bad row. */
import type { Result } from '../../geo/result.ts';
import type { Encoding, PointsFile } from '../file.ts';
import type { FileProblem } from '../problems.ts';
import { WHOLE_JSON } from './limits.ts';
import { type Item, openFeatures } from './open-features.ts';
import { isObject, toItem, toItems } from './to-features.ts';

const RS = '\x1e';

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What one line holds; a whole collection on one line too. */
function itemsOf(line: string): readonly Item[] {
  const text = line.replaceAll(RS, '').trim();
  if (text === '') return [];
  const root = parse(text);
  const items = isObject(root) && root.type === 'FeatureCollection' ? toItems(root) : undefined;
  if (Array.isArray(items)) return items;
  return root === undefined ? [{ broken: text }] : [toItem(root)];
}

/** @param encoding UTF-16 that was recognised and is UTF-8 by now */
export function openJsonLines(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding | undefined,
): Promise<Result<PointsFile, FileProblem>> {
  let problem: FileProblem | undefined;
  async function* batches(): AsyncIterable<readonly Item[]> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const piece of pieces) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > WHOLE_JSON) {
        problem = { code: 'too-big', what: 'json', limit: WHOLE_JSON };
        return;
      }
      yield lines.flatMap(itemsOf);
    }
    const last = itemsOf(rest + decoder.decode());
    // Without a line's end after it, a line that is no JSON is one that was cut.
    if (last.some((item) => 'broken' in item)) problem = { code: 'truncated', format: 'geojson-lines' };
    else yield last;
  }
  const notes = encoding ? [{ code: 'encoding', encoding } as const] : [];
  return openFeatures({
    format: 'geojson-lines',
    encoding: encoding ?? 'utf-8',
    notes,
    batches: batches(),
    problem: () => problem,
  });
}
