import { assert } from './fail.ts';
import type { Inputs } from './fetch-packages.ts';

/** ETOPO5: heights in metres on a grid of 5 minutes, row 0 at the south pole, column 0 at Greenwich. */
export interface Heights {
  readonly columns: number;
  readonly rows: number;
  /** Height at a grid node; columns wrap round the globe. */
  at(column: number, row: number): number;
}

const FLOAT = 5;
const TAG_DIMENSIONS = 10;
const TAG_ATTRIBUTES = 12;
/** Bytes of one value by NetCDF type number. */
const TYPE_BYTES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 4, 6: 8 };

/** Walks the header of a NetCDF classic file, big-endian and padded to four bytes. */
class HeaderReader {
  private offset = 8; // after the magic number and the record count
  private readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  int(): number {
    this.offset += 4;
    return this.bytes.readInt32BE(this.offset - 4);
  }

  text(): string {
    const length = this.int();
    const start = this.offset;
    this.skip(length);
    return this.bytes.toString('latin1', start, start + length);
  }

  skip(length: number): void {
    this.offset += Math.ceil(length / 4) * 4;
  }

  attributes(): void {
    const tag = this.int();
    const count = this.int();
    assert(tag === TAG_ATTRIBUTES || count === 0, 'etopo5.cdf has no readable list of attributes.');
    for (let i = 0; i < count; i++) {
      this.text();
      const type = this.int();
      this.skip((TYPE_BYTES[type] ?? 0) * this.int());
    }
  }
}

/** The byte at which the heights start: the variable with two dimensions. */
function findHeights(bytes: Buffer): { columns: number; rows: number; begin: number } {
  assert(bytes.toString('latin1', 0, 3) === 'CDF', 'etopo5.cdf is not a NetCDF classic file.');
  const header = new HeaderReader(bytes);
  assert(header.int() === TAG_DIMENSIONS, 'etopo5.cdf has no dimensions.');
  const sizes = Array.from({ length: header.int() }, () => {
    header.text();
    return header.int();
  });
  header.attributes();
  header.int(); // the tag of the variables
  for (let left = header.int(); left > 0; left--) {
    header.text();
    const dimensions = Array.from({ length: header.int() }, () => header.int());
    header.attributes();
    const [type, , begin] = [header.int(), header.int(), header.int()];
    const [rows, columns] = dimensions.map((dimension) => sizes[dimension]);
    if (type === FLOAT && rows !== undefined && columns !== undefined) return { columns, rows, begin };
  }
  throw new Error('etopo5.cdf holds no grid of heights.');
}

/** Opens ETOPO5's grid without copying it. */
export function readHeights(inputs: Inputs): Heights {
  const file = inputs.get('etopo5.cdf');
  assert(file !== undefined, 'etopo5.cdf is not among the pinned files.');
  const { bytes } = file;
  const { columns, rows, begin } = findHeights(bytes);
  return {
    columns,
    rows,
    at: (column, row) =>
      bytes.readFloatBE(begin + 4 * (row * columns + (((column % columns) + columns) % columns))),
  };
}
