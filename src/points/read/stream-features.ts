/** The features of a GeoJSON text that is too large to be held. */
import { JSONParser } from '@streamparser/json';
import type { FileProblem } from '../problems.ts';
import { BATCH_ROWS } from './limits.ts';
import type { Features, Item } from './open-features.ts';
import { toItem } from './to-features.ts';

/** Members of a collection: what else can be large cannot be streamed. */
const PATHS = ['$.features.*', '$.geometries.*'];

/** @param pieces UTF-8 */
export function streamFeatures(pieces: AsyncIterable<Uint8Array>): Pick<Features, 'batches' | 'problem'> {
  let problem: FileProblem | undefined;
  let ready: Item[] = [];
  const parser = new JSONParser({ paths: PATHS, keepStack: false, stringBufferSize: 1 << 12 });
  parser.onValue = ({ value }) => {
    ready.push(toItem(value));
  };
  parser.onError = () => {
    problem ??= { code: 'broken', format: 'geojson', line: undefined };
  };
  async function* batches(): AsyncIterable<readonly Item[]> {
    for await (const piece of pieces) {
      if (!parser.isEnded) parser.write(piece);
      if (ready.length >= BATCH_ROWS || problem) {
        yield ready;
        ready = [];
      }
      if (problem) return;
    }
    if (ready.length > 0) yield ready;
    if (!parser.isEnded) problem = { code: 'truncated', format: 'geojson' };
  }
  return { batches: batches(), problem: () => problem };
}
