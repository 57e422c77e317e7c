/** Bytes as strings of one character a byte (Latin-1): what is not understood comes out as it went in. */

const fast = new TextDecoder('windows-1252');
const PIECE = 8192;

/** Fast where all is ASCII or punctuation of Latin; exact everywhere. */
export function byteString(bytes: Uint8Array): string {
  const text = fast.decode(bytes);
  // Windows-1252 differs from Latin-1 by 27 characters, all of them beyond ÿ; and its decoder drops a mark at the start.
  if (text.length === bytes.length && !/[\u0100-\uffff]/.test(text)) return text;
  let exact = '';
  for (let i = 0; i < bytes.length; i += PIECE) exact += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return exact;
}

export const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};

export const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);
