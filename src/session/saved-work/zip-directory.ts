/** The directory at the end of a ZIP archive (PKWARE's APPNOTE, 4.3.12 and 4.3.16), without its 64-bit extension. */

export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const HEADER_SIZE = 30;

const viewOf = async (part: Blob): Promise<DataView> => new DataView(await part.arrayBuffer());

/** @returns undefined where there is none: the file is no archive, or ends before its end */
export async function readDirectory(file: Blob): Promise<readonly ZipEntry[] | undefined> {
  const tail = await viewOf(file.slice(-(END_SIZE + MAX_COMMENT)));
  let at = tail.byteLength - END_SIZE;
  while (at >= 0 && tail.getUint32(at, true) !== END) at--;
  if (at < 0) return undefined;
  const count = tail.getUint16(at + 10, true);
  const [size, start] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
  const view = await viewOf(file.slice(start, start + size));
  const entries: ZipEntry[] = [];
  for (let i = 0, from = 0; i < count; i++) {
    if (from + ENTRY_SIZE > view.byteLength || view.getUint32(from, true) !== ENTRY) return undefined;
    const u16 = (offset: number) => view.getUint16(from + offset, true);
    const u32 = (offset: number) => view.getUint32(from + offset, true);
    const named = Math.min(u16(28), view.byteLength - from - ENTRY_SIZE);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, from + ENTRY_SIZE, named));
    entries.push({ name, method: u16(10), crc: u32(16), packed: u32(20), size: u32(24), offset: u32(42) });
    from += ENTRY_SIZE + u16(28) + u16(30) + u16(32);
  }
  return entries;
}

/** The entry's bytes as they stand in the archive. */
export async function packedBytes(file: Blob, { offset, packed }: ZipEntry): Promise<Blob> {
  const header = await viewOf(file.slice(offset, offset + HEADER_SIZE));
  if (header.byteLength < HEADER_SIZE) return new Blob();
  const start = offset + HEADER_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  return file.slice(start, start + packed);
}
