/** KML and GPX as files of points: held as a tree where they are small, cut into their parts where they are not. */
import { fail, type Result } from '../../geo/result.ts';
import type { Encoding, FileNote, PointsFile } from '../file.ts';
import type { FileProblem } from '../problems.ts';
import { BATCH_ROWS, WHOLE_XML } from './limits.ts';
import { type Features, openFeatures, type RawFeature } from './open-features.ts';
import { parseXml } from './parse-xml.ts';
import { type Peeked, peek } from './source.ts';
import { streamXml } from './stream-xml.ts';

async function* inBatches(features: Iterable<RawFeature>): AsyncIterable<readonly RawFeature[]> {
  let batch: RawFeature[] = [];
  for (const feature of features) {
    batch.push(feature);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const notesOf = (encoding: Encoding): readonly FileNote[] =>
  encoding === 'utf-8' ? [] : [{ code: 'encoding', encoding }];

/**
 * @param encoding UTF-16 that was recognised and is UTF-8 by now
 * @param most bytes that are held as a tree
 */
export async function openXml(
  { pieces }: Pick<Peeked, 'pieces'>,
  format: 'kml' | 'gpx',
  encoding?: Encoding,
  most = WHOLE_XML,
): Promise<Result<PointsFile, FileProblem>> {
  const open = (features: Pick<Features, 'encoding' | 'batches' | 'problem'>) =>
    openFeatures({ format, notes: notesOf(features.encoding), ...features });
  const start = await peek(pieces(), most);
  if (!start.whole) return open(streamXml(start, format, encoding));
  const parsed = parseXml(start.head, format, encoding);
  if ('code' in parsed) return fail(parsed);
  return open({
    encoding: parsed.encoding,
    batches: inBatches(parsed.features),
    problem: () => undefined,
  });
}
