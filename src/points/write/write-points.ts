/** Points as the bytes of a file, in pieces, so that its size does not matter. */
import { bytesOf } from '../read/byte-string.ts';
import type { PointWriter, WrittenPoint } from './written-point.ts';

/** Characters to a piece. */
const PIECE = 1 << 16;

export type WritePiece = (piece: Uint8Array) => void | Promise<void>;

/** A file to which points are added one after another. */
export interface PointSink {
  /** @returns a promise where the reader is slower: to be waited for */
  add(point: WrittenPoint): void | Promise<void>;
  end(): Promise<void>;
}

export function createSink(writer: PointWriter, write: WritePiece): PointSink {
  const encoder = new TextEncoder();
  const encode = (text: string): Uint8Array => (writer.bytes ? bytesOf(text) : encoder.encode(text));
  let text = writer.head;
  const flush = (): void | Promise<void> => {
    const piece = encode(text);
    text = '';
    return write(piece);
  };
  return {
    add(point) {
      text += writer.point(point);
      return text.length < PIECE ? undefined : flush();
    },
    async end() {
      text += writer.tail;
      await flush();
    },
  };
}
