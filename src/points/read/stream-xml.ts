/** KML or GPX that is too large to be held as a tree: cut into its placemarks or waypoints, which are then read as such. */
import { SaxesParser } from 'saxes';
import type { Encoding } from '../file.ts';
import type { FileProblem } from '../problems.ts';
import { decoderOf } from './decode-text.ts';
import { BATCH_ROWS, MAX_XML } from './limits.ts';
import type { Features, RawFeature } from './open-features.ts';
import { declaredEncoding, featuresOf } from './parse-xml.ts';
import type { Peeked } from './source.ts';

/** What becomes a row, and what rows refer to by its name. */
const PARTS = {
  kml: { rows: ['Placemark', 'GroundOverlay'], shared: ['Style', 'StyleMap', 'Schema'] },
  gpx: { rows: ['wpt', 'rte', 'trk'], shared: [] },
} as const satisfies Readonly<Record<string, { rows: readonly string[]; shared: readonly string[] }>>;

/** Bytes that are looked through, and characters of rows that are read, at a time. */
const [PIECE_BYTES, BATCH_CHARACTERS] = [1 << 20, 1 << 20];

async function* small(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += PIECE_BYTES) yield piece.subarray(at, at + PIECE_BYTES);
  }
}

/** Of its tags an element's own text, as it stands in the file. */
interface Cut {
  readonly name: string;
  readonly text: string;
}

/** Cuts elements out of a text that comes in pieces. */
function createCutter(names: readonly string[]) {
  const parser = new SaxesParser({ position: true });
  let text = '';
  /** Where `text` begins in the file, and where its last tag does. */
  let [from, tag] = [0, 0];
  let depth = 0;
  let open: { readonly name: string; readonly at: number; readonly depth: number } | undefined;
  let problem: 'xml-entities' | 'broken' | undefined;
  let line = 0;
  let root = '';
  let isWhole = false;
  let cuts: Cut[] = [];
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) problem ??= 'xml-entities';
  });
  parser.on('error', () => {
    if (!problem) line = parser.line;
    problem ??= 'broken';
  });
  parser.on('opentagstart', () => {
    tag = from + text.lastIndexOf('<', parser.position - from - 1);
  });
  parser.on('opentag', ({ name }) => {
    if (depth === 0) root = text.slice(tag - from, parser.position - from);
    depth++;
    if (!open && names.includes(name)) open = { name, at: tag, depth };
  });
  parser.on('closetag', ({ name }) => {
    if (open?.depth === depth) {
      cuts.push({ name, text: text.slice(open.at - from, parser.position - from) });
      open = undefined;
    }
    depth--;
    isWhole = depth === 0;
  });
  return {
    write(piece: string) {
      text += piece;
      // What stands between tags is read later, from the text itself: a stray ampersand there must hide no tag.
      if (!problem) parser.write(piece.replaceAll('&', '+'));
      const begun = Math.max(0, text.lastIndexOf('<'));
      const keep = open ? Math.min(begun, open.at - from) : begun;
      text = text.slice(keep);
      from += keep;
    },
    /** The elements that were cut since the last time. */
    take(): readonly Cut[] {
      const taken = cuts;
      cuts = [];
      return taken;
    },
    held: () => text.length,
    problem: () => problem,
    line: () => line,
    isWhole: () => isWhole,
    /** The tag that opens the root. */
    root: () => root,
  };
}

/**
 * @param peeked its head tells the encoding
 * @param encoding UTF-16 that was recognised and is UTF-8 by now
 */
export function streamXml(
  { head, pieces }: Peeked,
  format: 'kml' | 'gpx',
  encoding?: Encoding,
): Pick<Features, 'encoding' | 'batches' | 'problem'> {
  const { decoder, encoding: found } = decoderOf(
    head.subarray(0, 1 << 20),
    encoding ? 'utf-8' : declaredEncoding(head),
  );
  const { rows, shared } = PARTS[format];
  const cutter = createCutter([...rows, ...shared]);
  let problem: FileProblem | undefined;
  let before = '';
  let waiting: Cut[] = [];

  /** What waits, as a document of its own. */
  function read(): readonly RawFeature[] {
    if (waiting.length === 0 || problem) return [];
    const texts = waiting.map((cut) => cut.text).join('\n');
    waiting = [];
    const features = featuresOf(`${cutter.root()}${before}${texts}</${format}>`, format);
    if (!('line' in features)) return [...features];
    problem = { code: 'broken', format, line: undefined };
    return [];
  }
  function* taken(): Iterable<readonly RawFeature[]> {
    let characters = 0;
    for (const cut of cutter.take()) {
      if ((shared as readonly string[]).includes(cut.name)) {
        before += cut.text;
        continue;
      }
      // Of each kind for itself: a document of several is not read in the order in which they stand.
      if (waiting[0] && waiting[0].name !== cut.name) yield read();
      waiting.push(cut);
      characters += cut.text.length;
      if (waiting.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue;
      yield read();
      characters = 0;
    }
  }
  const problemOf = (): FileProblem | undefined => {
    const met = cutter.problem();
    if (met === 'xml-entities') return { code: 'xml-entities' };
    if (met === 'broken') return { code: 'broken', format, line: cutter.line() };
    // One part that is as large as all may be.
    return cutter.held() + before.length > MAX_XML
      ? { code: 'too-big', what: 'xml', limit: MAX_XML }
      : undefined;
  };
  async function* batches(): AsyncIterable<readonly RawFeature[]> {
    for await (const piece of small(pieces())) {
      cutter.write(decoder.decode(piece, { stream: true }));
      yield* taken();
      problem ??= problemOf();
      if (problem) break;
    }
    if (!problem) {
      cutter.write(decoder.decode());
      yield* taken();
    }
    yield read();
    problem ??= problemOf();
    if (!cutter.isWhole()) problem ??= { code: 'truncated', format };
  }
  return { encoding: encoding ?? found, batches: batches(), problem: () => problem };
}
