import type { PointsSource } from '../read/source.ts';

/** A dropped or chosen file as a source. Read by a reader: not every browser iterates over a stream. */
export const blobSource = (file: Blob, name: string, onBytes: (read: number) => void): PointsSource => ({
  name,
  size: file.size,
  async *bytes() {
    const reader = file.stream().getReader();
    let read = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        read += value.length;
        onBytes(read);
        yield value;
      }
    } finally {
      await reader.cancel();
    }
  },
});
