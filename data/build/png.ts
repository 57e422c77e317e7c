import { crc32, deflateSync } from 'node:zlib';

/** Grey and alpha, 8 bits each. */
const GREY_ALPHA = 4;
const BYTES_PER_PIXEL = 2;
export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A part of a PNG file, with its length and checksum. */
export function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** PNG's Paeth predictor: of left, above and above-left, the one nearest to left + above − above-left. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

const FILTERS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

/** Each row with the filter whose residuals are smallest in sum, the rule that the PNG specification proposes. */
function filterRows(pixels: Uint8Array, stride: number): Buffer {
  const rows: Buffer[] = [];
  for (let start = 0; start < pixels.length; start += stride) {
    const candidates = FILTERS.map((predict, type) => {
      const row = Buffer.alloc(stride + 1, type);
      let cost = 0;
      for (let i = 0; i < stride; i++) {
        const left = i < BYTES_PER_PIXEL ? 0 : (pixels[start + i - BYTES_PER_PIXEL] ?? 0);
        const above = pixels[start + i - stride] ?? 0;
        const corner = i < BYTES_PER_PIXEL ? 0 : (pixels[start + i - stride - BYTES_PER_PIXEL] ?? 0);
        const residual = ((pixels[start + i] ?? 0) - predict(left, above, corner)) & 0xff;
        row[i + 1] = residual;
        cost += Math.min(residual, 256 - residual);
      }
      return { row, cost };
    });
    rows.push(candidates.reduce((best, next) => (next.cost < best.cost ? next : best)).row);
  }
  return Buffer.concat(rows);
}

/** An 8-bit grey-and-alpha PNG of pixels in rows from the top, two bytes each. */
export function greyAlphaPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, GREY_ALPHA], 8);
  const compressed = deflateSync(filterRows(pixels, width * BYTES_PER_PIXEL), { level: 9, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', compressed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
