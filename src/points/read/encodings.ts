/** Which of five encodings a text is in, and its characters. */
import type { Encoding } from '../file.ts';
import { bytesOf, isAscii } from './byte-string.ts';

export const UTF8_BOM = '\xef\xbb\xbf';

/** Share of pairs of bytes with a zero: digits and delimiters have one, in Arabic text too. */
const LEAST_ZEROS = 0.15;
/** Share of broken characters up to which a text is UTF-8 with a slip, not another encoding. */
const MOST_BROKEN = 0.1;

/** UTF-16 by its mark, or by the zeros on one side of its pairs. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const end = Math.min(head.length, 4096) & ~1;
  for (let i = 0; i < end; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const least = (LEAST_ZEROS * end) / 2;
  if (end < 4 || Math.max(even, odd) < least || Math.min(even, odd) > 0) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** Pieces of UTF-16 as pieces of UTF-8, without the mark. */
export async function* utf8Pieces(
  pieces: AsyncIterable<Uint8Array>,
  from: 'utf-16le' | 'utf-16be',
): AsyncIterable<Uint8Array> {
  const decoder = new TextDecoder(from);
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(decoder.decode(piece, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** Letters of Windows-1256 in its upper half, its Persian ones included; accented Latin letters in Windows-1252. */
const RUNS = /[A-Za-z]?[\x81\x8d\x8e\x90\x98\x9a\x9f\xaa\xc0-\xff]+[A-Za-z]?/g;

/**
 * Arabic words are of letters beyond ASCII throughout; in French and its kin one such letter stands among ASCII ones.
 * That tells the two apart by a single word, where statistics of letters want a page.
 */
function singleByteOf(text: string): Encoding {
  let [arabic, latin] = [0, 0];
  for (const [run] of text.matchAll(RUNS)) {
    const touches = isAscii(run[0] ?? '') || isAscii(run.at(-1) ?? '');
    if (touches) latin += 1;
    else if (run.length >= 2) arabic += 1;
  }
  return arabic > latin ? 'windows-1256' : 'windows-1252';
}

/** @param text bytes as characters, whole lines; not all ASCII */
export function encodingOf(text: string): Encoding {
  const decoded = new TextDecoder('utf-8').decode(bytesOf(text));
  const broken = decoded.match(/\ufffd/g)?.length ?? 0;
  const strange = decoded.match(/[\u{80}-\u{10ffff}]/gu)?.length ?? 0;
  return broken <= MOST_BROKEN * strange ? 'utf-8' : singleByteOf(text);
}

export interface CellDecoder {
  /** `utf-8` while all that it saw is ASCII. */
  readonly encoding: Encoding;
  /** Whole lines, bytes as characters: by the first that are not ASCII the encoding is decided for good. */
  see(text: string): void;
  decode(bytes: string): string;
}

/** @param known from a mark; undefined where the bytes must tell */
export function createCellDecoder(known: Encoding | undefined): CellDecoder {
  let encoding = known;
  let decoder: TextDecoder | undefined;
  return {
    get encoding() {
      return encoding ?? 'utf-8';
    },
    see(text) {
      if (encoding === undefined && !isAscii(text)) encoding = encodingOf(text);
    },
    decode(bytes) {
      if (isAscii(bytes)) return bytes;
      const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
      // A table in UTF-16 comes here as UTF-8.
      decoder ??= new TextDecoder(isUtf16 ? 'utf-8' : (encoding ?? encodingOf(bytes)), { ignoreBOM: true });
      return decoder.decode(bytesOf(bytes));
    },
  };
}
