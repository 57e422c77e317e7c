import type { PointsSource } from '../read/source.ts';
import { piecesOf } from './pieces.ts';

/** A dropped or chosen file as a source. */
export const blobSource = (file: Blob, name: string, onBytes: (read: number) => void): PointsSource => ({
  name,
  size: file.size,
  async *bytes() {
    let read = 0;
    for await (const piece of piecesOf(file)) {
      read += piece.length;
      onBytes(read);
      yield piece;
    }
  },
});
