import { deflateSync, inflateSync } from 'node:zlib';
import { chunk, SIGNATURE } from '../../data/build/png.ts';

/** Red, green, blue, alpha for every pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const COLOURS = 256;
const INDEXED = 3;

type Rgb = readonly [number, number, number];
const rgbOf = (key: number): Rgb => [key >> 16, (key >> 8) & 255, key & 255];
/** Colours nearer than this pass for one, squared: else a relief's shades would use the palette up. */
const SAME = 40;

/** The commonest colours that are not alike, and for each colour of the picture the index of the nearest. */
function palette(keys: Uint32Array): { colours: readonly Rgb[]; indexOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  const colours: Rgb[] = [];
  const nearest = (key: number) => {
    const [r, g, b] = rgbOf(key);
    let [best, least] = [0, Infinity];
    colours.forEach(([cr, cg, cb], i) => {
      const far = (cr - r) ** 2 + (cg - g) ** 2 + (cb - b) ** 2;
      if (far < least) [best, least] = [i, far];
    });
    return { best, least };
  };
  for (const key of common) {
    if (colours.length === COLOURS) break;
    if (nearest(key).least > SAME) colours.push(rgbOf(key));
  }
  return { colours, indexOf: new Map(common.map((key) => [key, nearest(key).best])) };
}

/** A PNG of at most 256 colours: for pictures of an interface a third of what a browser writes. */
export function indexedPng({ width, height, rgba }: Pixels): Buffer {
  const keys = Uint32Array.from(
    { length: width * height },
    (_, i) => ((rgba[4 * i] ?? 0) << 16) | ((rgba[4 * i + 1] ?? 0) << 8) | (rgba[4 * i + 2] ?? 0),
  );
  const { colours, indexOf } = palette(keys);
  // Each row begins with its filter: none, as befits indices.
  const rows = Buffer.alloc((width + 1) * height);
  keys.forEach((key, i) => {
    rows[i + Math.floor(i / width) + 1] = indexOf.get(key) ?? 0;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Reads what `indexedPng` wrote, and nothing else. */
export function readIndexedPng(png: Buffer): Pixels {
  const chunks = new Map<string, Buffer>();
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [head, colours, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type));
  if (!head || !colours || !data || head[9] !== INDEXED) throw new Error('This PNG has no palette.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(data);
  const rgba = new Uint8Array(4 * width * height);
  for (let i = 0; i < width * height; i++) {
    const index = rows[i + Math.floor(i / width) + 1] ?? 0;
    rgba.set([...colours.subarray(3 * index, 3 * index + 3), 255], 4 * i);
  }
  return { width, height, rgba };
}
