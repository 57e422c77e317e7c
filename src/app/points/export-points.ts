/** Files out: streamed to the disk where the browser can, else gathered and downloaded. */
import type { OutFormat } from '../../points/point-store.ts';
import { WORK_ENDING, WORK_TYPE } from '../../session/saved-work/work-file.ts';

/** Ended by the user: no failure. */
export type Saved = 'saved' | 'cancelled' | 'failed';

type Ending = OutFormat | typeof WORK_ENDING;

const TYPES: Readonly<Record<Ending, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  [WORK_ENDING]: WORK_TYPE,
};

/** TypeScript's DOM library does not know the picker yet. */
type WithPicker = {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
};

interface Sink {
  write(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const downloadText = (text: string, name: string, type: string): void =>
  download(new Blob([text], { type }), name);

function memorySink(name: string, type: string): Sink {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  return {
    async write(piece) {
      pieces.push(piece);
    },
    async close() {
      download(new Blob(pieces, { type }), name);
    },
    async abort() {},
  };
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Asks where to, while the press of the button still counts as the user's. */
async function openSink(name: string, format: Ending): Promise<Sink> {
  const picker = (globalThis as WithPicker).showSaveFilePicker;
  if (!picker) return memorySink(name, TYPES[format]);
  try {
    const handle = await picker({
      suggestedName: name,
      types: [{ accept: { [TYPES[format]]: [`.${format}`] } }],
    });
    return await handle.createWritable();
  } catch (error) {
    if (isAbort(error)) throw error;
    // A frame or a policy may forbid the picker: the download works all the same.
    return memorySink(name, TYPES[format]);
  }
}

/**
 * @param produce gives the file piece by piece to `write`, and stops where that rejects
 * @param onBytes told of the bytes written so far
 */
export async function saveFile(
  name: string,
  format: Ending,
  produce: (write: (piece: Uint8Array) => Promise<void>) => Promise<void>,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Saved> {
  let sink: Sink | undefined;
  try {
    const opened = await openSink(name, format);
    sink = opened;
    let bytes = 0;
    await produce(async (piece) => {
      signal.throwIfAborted();
      await opened.write(piece as Uint8Array<ArrayBuffer>); // posted from a worker: its buffer is a plain one
      bytes += piece.byteLength;
      onBytes(bytes);
    });
    signal.throwIfAborted();
    await opened.close();
    return 'saved';
  } catch (error) {
    await sink?.abort().catch(() => {});
    return signal.aborted || isAbort(error) ? 'cancelled' : 'failed';
  }
}
