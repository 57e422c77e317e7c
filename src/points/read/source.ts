/** A file that gives its bytes once, of which the first can be looked at before. */

export interface PointsSource {
  readonly name: string;
  /** Bytes, where known. */
  readonly size?: number | undefined;
  bytes(): AsyncIterable<Uint8Array>;
}

export interface Peeked {
  /** The first bytes, at least as many as were asked for unless the file has fewer. */
  readonly head: Uint8Array;
  /** Whether the head is the whole file. */
  readonly whole: boolean;
  /** All bytes, the head included; once. */
  pieces(): AsyncIterable<Uint8Array>;
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

export async function peek(bytes: AsyncIterable<Uint8Array>, least: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let [length, whole] = [0, false];
  while (length < least && !whole) {
    const next = await iterator.next();
    if (next.done) whole = true;
    else {
      seen.push(next.value);
      length += next.value.length;
    }
  }
  const head = joinBytes(seen);
  return {
    head,
    whole,
    async *pieces() {
      if (head.length > 0) yield head;
      try {
        while (!whole) {
          const next = await iterator.next();
          if (next.done) return;
          yield next.value;
        }
      } finally {
        await iterator.return?.();
      }
    },
  };
}

/** @returns undefined for more than `limit` bytes; no more than that is held */
export async function readWhole(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array | undefined> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > limit) return undefined;
    all.push(piece);
  }
  return joinBytes(all);
}

/** Bytes that are all there already. */
export async function* onePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
