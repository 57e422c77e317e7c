import type { Pixels } from './indexed-png.ts';

/** Pixels to a side of the cells that are compared: about a stroke and its antialiasing. */
const CELL = 4;
/** Cells to a side of a tile, where faint but wide differences are looked for. */
const TILE = 15;
/** Tiles to a side of the part of the screen that differs most: 360 pixels, about a panel's width. */
const PART = 6;
/** A cell differs if a channel of its neighbourhood's mean goes this far; a tile, this. Of 255. */
const CELL_LIMIT = 20;
const TILE_LIMIT = 6;
/** How many cells of any part may differ, and how many tiles of the screen. */
const CELL_SHARE = 0.033;
const TILE_SHARE = 0.02;

/** How far two pictures differ. */
interface Likeness {
  readonly same: boolean;
  /** Of the part that differs most, the share of cells that do, as where text has moved. */
  readonly cells: number;
  /** Of the screen, the share of tiles whose whole differs, as where a surface has changed colour. */
  readonly tiles: number;
  /** Where: one byte per cell, row by row. */
  readonly where: Uint8Array;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Red, green, blue. */
  readonly means: Float32Array;
}

const sample = ({ columns, rows, means }: Grid, x: number, y: number, channel: number): number => {
  const [column, row] = [Math.min(Math.max(x, 0), columns - 1), Math.min(Math.max(y, 0), rows - 1)];
  return means[3 * (row * columns + column) + channel] ?? 0;
};

function grid(columns: number, rows: number, at: (x: number, y: number, channel: number) => number): Grid {
  const means = Float32Array.from({ length: 3 * columns * rows }, (_, i) => {
    const cell = Math.floor(i / 3);
    return at(cell % columns, Math.floor(cell / columns), i % 3);
  });
  return { columns, rows, means };
}

/** Means of whole squares of pixels; what is left over at the right and the foot is left out. */
function cellsOf({ width, height, rgba }: Pixels): Grid {
  return grid(Math.floor(width / CELL), Math.floor(height / CELL), (x, y, channel) => {
    let sum = 0;
    for (let i = 0; i < CELL * CELL; i++) {
      const [column, row] = [x * CELL + (i % CELL), y * CELL + Math.floor(i / CELL)];
      sum += rgba[4 * (row * width + column) + channel] ?? 0;
    }
    return sum / (CELL * CELL);
  });
}

/** Each cell with its neighbours, weighed 1 2 1 both ways: the blur that makes a shift by a pixel small. */
function blurred(cells: Grid): Grid {
  const along = grid(
    cells.columns,
    cells.rows,
    (x, y, c) => (sample(cells, x - 1, y, c) + 2 * sample(cells, x, y, c) + sample(cells, x + 1, y, c)) / 4,
  );
  return grid(
    cells.columns,
    cells.rows,
    (x, y, c) => (sample(along, x, y - 1, c) + 2 * sample(along, x, y, c) + sample(along, x, y + 1, c)) / 4,
  );
}

function tilesOf(cells: Grid): Grid {
  return grid(Math.floor(cells.columns / TILE), Math.floor(cells.rows / TILE), (x, y, channel) => {
    let sum = 0;
    for (let i = 0; i < TILE * TILE; i++) {
      sum += sample(cells, x * TILE + (i % TILE), y * TILE + Math.floor(i / TILE), channel);
    }
    return sum / (TILE * TILE);
  });
}

/** One where a channel of the two differs by more than the limit. */
const beyond = (a: Grid, b: Grid, limit: number): Uint8Array =>
  Uint8Array.from({ length: a.columns * a.rows }, (_, i) =>
    [0, 1, 2].some((c) => Math.abs((a.means[3 * i + c] ?? 0) - (b.means[3 * i + c] ?? 0)) > limit) ? 1 : 0,
  );

const share = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0) / marks.length;

/** The largest share of marked cells in any part of the screen. */
function worstPart(marks: Uint8Array, columns: number): number {
  const rows = marks.length / columns;
  const [across, down] = [Math.ceil(columns / TILE), Math.ceil(rows / TILE)];
  const counts = new Uint16Array(across * down);
  marks.forEach((mark, i) => {
    const tile = Math.floor(i / columns / TILE) * across + Math.floor((i % columns) / TILE);
    counts[tile] = (counts[tile] ?? 0) + mark;
  });
  let most = 0;
  for (let top = 0; top <= down - PART; top++) {
    for (let left = 0; left <= across - PART; left++) {
      let sum = 0;
      for (let i = 0; i < PART * PART; i++) {
        sum += counts[(top + Math.floor(i / PART)) * across + left + (i % PART)] ?? 0;
      }
      most = Math.max(most, sum);
    }
  }
  return most / (PART * TILE) ** 2;
}

/**
 * Compares two pictures of one size as an eye at arm's length does. Other builds of Chromium smooth and place letters otherwise by
 * fractions of a pixel: that passes. A panel that has moved or changed its colour does not. The limits lie midway between the two as
 * measured (visual.spec.ts holds them to both).
 */
export function compare(a: Pixels, b: Pixels): Likeness {
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`The pictures differ in size: ${a.width}×${a.height} and ${b.width}×${b.height}.`);
  }
  const [first, second] = [cellsOf(a), cellsOf(b)];
  const where = beyond(blurred(first), blurred(second), CELL_LIMIT);
  const cells = worstPart(where, first.columns);
  const tiles = share(beyond(tilesOf(first), tilesOf(second), TILE_LIMIT));
  return { same: cells <= CELL_SHARE && tiles <= TILE_SHARE, cells, tiles, where };
}

/** The picture in pale grey, with the cells that differ in red. */
export function marked({ width, height, rgba }: Pixels, { where }: Likeness): Pixels {
  const columns = Math.floor(width / CELL);
  const out = new Uint8Array(rgba.length);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [Math.floor((i % width) / CELL), Math.floor(i / width / CELL)];
    const grey = 128 + (rgba[4 * i + 1] ?? 0) / 2;
    const differs = x < columns && where[y * columns + x] === 1;
    out.set(differs ? [220, 40, 40, 255] : [grey, grey, grey, 255], 4 * i);
  }
  return { width, height, rgba: out };
}
