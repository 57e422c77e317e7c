import { expect, test } from 'vitest';
import { byteString, bytesOf } from '../../../src/points/read/byte-string.ts';
import { createCellDecoder, encodingOf, utf16Of } from '../../../src/points/read/encodings.ts';

/** One byte a letter, as Windows writes it; the tables are the Encoding Standard's, turned round. */
function encode(text: string, encoding: 'windows-1252' | 'windows-1256'): string {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  const table = [...new TextDecoder(encoding).decode(all)];
  return [...text].map((c) => String.fromCharCode(table.indexOf(c))).join('');
}

test.each([
  'حلب',
  'دير الزور',
  'قصف على حي الميدان',
  'الرقة, old town',
  'مخيم، قرب النهر؟',
  'يوم 12/5 اشتباك في Raqqa',
])('%s in Windows-1256 is Arabic', (text) => {
  expect(encodingOf(encode(text, 'windows-1256'))).toBe('windows-1256');
});

test.each([
  'Café',
  'détruite à 80 %',
  'Où est l’hôpital ? À côté de l’école, près du château d’eau.',
  'Frappe aérienne – bilan incertain',
  'Straße nach Süden, größtenteils zerstört',
  '35°57’',
  'señal',
  'Région : ÇÀ et là, été',
])('%s in Windows-1252 is Latin', (text) => {
  expect(encodingOf(encode(text, 'windows-1252'))).toBe('windows-1252');
});

test.each(['حلب', 'Café', '35°57′', '😀'])('%s in UTF-8 is UTF-8', (text) => {
  expect(encodingOf(byteString(new TextEncoder().encode(text)))).toBe('utf-8');
});

test('the first line that is not ASCII decides, and for good', () => {
  const decoder = createCellDecoder(undefined);
  decoder.see('lat,lon');
  expect(decoder.encoding).toBe('utf-8');
  decoder.see(encode('حلب', 'windows-1256'));
  decoder.see(encode('Café', 'windows-1252'));
  expect(decoder.encoding).toBe('windows-1256');
  expect(decoder.decode(encode('حماة', 'windows-1256'))).toBe('حماة');
});

test('every byte comes through as one character and back', () => {
  const all = Uint8Array.from({ length: 20_000 }, (_, i) => i % 256);
  const text = byteString(all);
  expect([...text].every((c, i) => c.charCodeAt(0) === i % 256)).toBe(true);
  expect(bytesOf(text)).toEqual(all);
});

test('a byte order mark stays in the text', () => {
  expect(byteString(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('\xef\xbb\xbfa');
});

test('UTF-16 without a mark is told from binary by its zeros', () => {
  expect(utf16Of(new Uint8Array([0x61, 0, 0x2c, 0, 0x62, 0]))).toBe('utf-16le');
  expect(utf16Of(new Uint8Array([0, 0x61, 0, 0x2c, 0, 0x62]))).toBe('utf-16be');
  expect(utf16Of(new Uint8Array([0, 0, 0x2c, 0x62, 0, 0x62]))).toBeUndefined();
  expect(utf16Of(new Uint8Array([0x61, 0x62, 0x63, 0x64]))).toBeUndefined();
});
