/** Points with a text in any of their cells, without regard to case: in the records' bytes where that is exact. */
import { cellsOf, type PointSet } from './point-set.ts';
import type { RecordPiece } from './records.ts';

const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/** @returns one byte a point: 1 where some cell holds the text */
export function findText(set: PointSet, text: string): Uint8Array {
  const found = new Uint8Array(set.count);
  const wanted = text.toLowerCase();
  const bytes = searchable(set, wanted);
  const holds = (i: number): boolean => cellsOf(set, i).some((cell) => cell.toLowerCase().includes(wanted));
  if (!bytes) {
    for (let i = 0; i < set.count; i++) if (holds(i)) found[i] = 1;
    return found;
  }
  // A feature's record also holds its columns' names; a table cut out of an export of ours holds none of that.
  const certain = set.records.kind === 'bytes';
  for (const piece of set.records.pieces()) {
    searchPiece(piece, bytes, (i) => {
      if (certain || holds(i)) found[i] = 1;
    });
  }
  return found;
}

/**
 * The text as the records' bytes have it, or undefined where bytes cannot tell: quotes, delimiters and escapes, which
 * records write in their own way; letters beyond ASCII that have case, or in a file that is not UTF-8.
 */
function searchable({ file, records }: PointSet, wanted: string): Uint8Array | undefined {
  const strange = records.kind === 'bytes' ? (file.table?.delimiter ?? '') : '\\';
  if (wanted === '' || /["\p{Control}]/u.test(wanted) || wanted.includes(strange)) return undefined;
  if (/[^\0-\x7f]/.test(wanted)) {
    const caseless = !/[^\0-\x7f]/.test(wanted.replaceAll(/[\p{Script=Arabic}\p{Nd}]/gu, ''));
    const utf8 = records.kind === 'text' || file.encoding.startsWith('utf');
    if (!caseless || !utf8) return undefined;
  }
  return new TextEncoder().encode(wanted);
}

/** Boyer, Moore and Horspool's search (1980) through a piece of memory; each record that holds the text is told once. */
function searchPiece(
  { bytes, first, count, startOf }: RecordPiece,
  wanted: Uint8Array,
  onFound: (i: number) => void,
): void {
  const last = wanted.length - 1;
  const skip = new Uint32Array(256).fill(wanted.length);
  for (let k = 0; k < last; k++) skip[wanted[k] as number] = last - k; // in range
  const fold = (at: number): number => LOWER[bytes[at] as number] as number; // in range
  let record = first;
  const end = first + count;
  for (let at = 0; at + last < bytes.length; ) {
    let k = last;
    while (k >= 0 && fold(at + k) === wanted[k]) k--;
    if (k >= 0) {
      at += skip[fold(at + last)] as number; // a byte
      continue;
    }
    record = recordAt(startOf, record, end, at);
    const next = record + 1 < end ? startOf(record + 1) : bytes.length;
    // A hit that runs over into the next record is none.
    if (at + last < next) {
      onFound(record);
      at = next;
    } else at++;
  }
}

/** The last record that begins at or before a byte, from one that does. */
function recordAt(startOf: (i: number) => number, from: number, end: number, at: number): number {
  let [low, high] = [from, end - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
