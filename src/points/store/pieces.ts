/** A blob's bytes in pieces. Read by a reader: not every browser iterates over a stream. */
export async function* piecesOf(content: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = content.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
