/** A whole text of unknown encoding. */
import type { Encoding } from '../file.ts';
import { byteString, isAscii } from './byte-string.ts';
import { encodingOf } from './encodings.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** @param known from a mark or a declaration; what is no label of the Encoding Standard is passed over */
export function decodeText(bytes: Uint8Array, known?: string): Decoded {
  const { decoder, encoding } = decoderOf(bytes, known);
  return { text: decoder.decode(bytes), encoding };
}

/**
 * @param bytes the first of the text
 * @param known as for `decodeText`
 */
export function decoderOf(
  bytes: Uint8Array,
  known?: string,
): { readonly decoder: TextDecoder; readonly encoding: Encoding } {
  const encoding = known ?? (isAscii(byteString(bytes.subarray(0, 1 << 16))) ? 'utf-8' : guess(bytes));
  try {
    const decoder = new TextDecoder(encoding);
    const named = decoder.encoding;
    const is = named === 'windows-1252' || named === 'windows-1256' ? named : 'utf-8';
    return { decoder, encoding: is };
  } catch {
    return { decoder: new TextDecoder(), encoding: 'utf-8' };
  }
}

const guess = (bytes: Uint8Array): Encoding => encodingOf(byteString(bytes.subarray(0, 1 << 20)));
