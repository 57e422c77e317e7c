/** The file's own records, a million of them, as bytes rather than as strings. */

/** Bytes to a piece of memory. A longer record has a piece of its own. */
const PIECE_BITS = 24;
const PIECE = 1 << PIECE_BITS;

/** `bytes`: one character a byte (Latin-1), as tables come; `text`: any characters, kept as UTF-8. */
export type RecordKind = 'bytes' | 'text';

export interface Records {
  readonly kind: RecordKind;
  readonly count: number;
  /** Bytes of memory taken, places included. */
  readonly size: number;
  add(record: string): void;
  get(i: number): string;
  bytesOf(i: number): Uint8Array;
  /** The memory itself, piece by piece: the records from `first` on, each beginning at its place in `starts`. */
  pieces(): readonly RecordPiece[];
}

export interface RecordPiece {
  readonly bytes: Uint8Array;
  readonly first: number;
  readonly count: number;
  startOf(i: number): number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const MOST_ARGUMENTS = 4096;

/** `apply` takes any list of numbers, which its type does not know; spreading one is ten times as slow. */
const characters = (codes: Uint8Array): string =>
  String.fromCharCode.apply(null, codes as unknown as number[]);

function latin1(bytes: Uint8Array): string {
  if (bytes.length <= MOST_ARGUMENTS) return characters(bytes);
  let text = '';
  for (let i = 0; i < bytes.length; i += MOST_ARGUMENTS) {
    text += characters(bytes.subarray(i, i + MOST_ARGUMENTS));
  }
  return text;
}

interface Piece {
  readonly bytes: Uint8Array;
  readonly first: number;
  used: number;
}

/** @throws RangeError for more than 4 GB */
export function createRecords(kind: RecordKind): Records {
  const pieces: Piece[] = [];
  let starts = new Uint32Array(1024);
  let count = 0;

  const room = (length: number): Piece => {
    const last = pieces.at(-1);
    if (last && last.used + length <= last.bytes.length) return last;
    if (pieces.length === 1 << (32 - PIECE_BITS)) throw new RangeError('More than 4 GB of records.');
    // The first piece grows with the file: a few points should not cost 16 MB.
    const size = pieces.length === 0 ? 1 << 16 : Math.min(PIECE, 4 * (last?.bytes.length ?? PIECE));
    const piece = { bytes: new Uint8Array(Math.max(size, length)), first: count, used: 0 };
    pieces.push(piece);
    return piece;
  };
  const place = (piece: Piece): void => {
    if (count === starts.length) {
      const grown = new Uint32Array(Math.ceil(1.5 * count));
      grown.set(starts);
      starts = grown;
    }
    starts[count++] = ((pieces.length - 1) * PIECE + piece.used) >>> 0;
  };
  const bytesOf = (i: number): Uint8Array => {
    const start = starts[i] as number; // the caller's own point
    const number = start >>> PIECE_BITS;
    const piece = pieces[number] as Piece; // every start lies in one
    const next = i + 1 < count ? (starts[i + 1] as number) : 0;
    const end = i + 1 < count && next >>> PIECE_BITS === number ? next & (PIECE - 1) : piece.used;
    return piece.bytes.subarray(start & (PIECE - 1), end);
  };
  const addBytes = (record: string): void => {
    const piece = room(record.length);
    place(piece);
    const { bytes } = piece;
    let at = piece.used;
    for (let i = 0; i < record.length; i++) bytes[at++] = record.charCodeAt(i);
    piece.used = at;
  };
  const addText = (record: string): void => {
    const encoded = encoder.encode(record);
    const piece = room(encoded.length);
    place(piece);
    piece.bytes.set(encoded, piece.used);
    piece.used += encoded.length;
  };
  return {
    kind,
    get count() {
      return count;
    },
    get size() {
      return starts.byteLength + pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
    },
    add: kind === 'bytes' ? addBytes : addText,
    get: (i) => (kind === 'bytes' ? latin1(bytesOf(i)) : decoder.decode(bytesOf(i))),
    bytesOf,
    pieces: () =>
      pieces.map(({ bytes, first, used }, k) => ({
        bytes: bytes.subarray(0, used),
        first,
        count: (pieces[k + 1]?.first ?? count) - first,
        startOf: (i) => (starts[i] as number) & (PIECE - 1), // of this piece
      })),
  };
}
