/**
 * A grid over a line's chart that tells each search where to begin and where it need not look: for a cell, the segment
 * nearest its middle, and those leaves of the box tree that may hold something nearer to any point of it. A cell is
 * worked out when it is first asked for; what is found does not depend on what was asked before.
 */
import { at } from './at.ts';
import { boxQuadrance, RUN_BITS } from './box-tree.ts';
import { type ChartedLine, createSearch, type Search } from './charted-line.ts';
import { nearestSegment, squareSlack, WHOLE_TREE } from './nearest-segment.ts';
import { measureTo } from './straight.ts';

export interface SeedGrid {
  readonly west: number;
  readonly south: number;
  /** Cells a chart metre. */
  readonly perMetre: number;
  readonly columns: number;
  readonly rows: number;
  /** For each cell, row by row from the south-west, the segment to begin with; UNKNOWN until it is asked for. */
  readonly segment: Int32Array;
  /** And the nodes of the box tree to look through besides its leaf: from `starts[cell]` to before `ends[cell]`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** In the order in which cells were asked for. Replaced by a longer one when it is full. */
  nodes: Int32Array;
  used: number;
}

const UNKNOWN = -1;
const CELLS_A_SEGMENT = 4;
/** How far the grid reaches past the line, as a share of the line's longer side. */
const MARGIN = 1 / 3;

/** @param x,y the line's vertices in chart metres, two or more */
export function createSeedGrid(x: Float64Array, y: Float64Array): SeedGrid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    west = Math.min(west, at(x, i));
    east = Math.max(east, at(x, i));
    south = Math.min(south, at(y, i));
    north = Math.max(north, at(y, i));
  }
  const margin = MARGIN * Math.max(east - west, north - south);
  const [width, height] = [east - west + 2 * margin, north - south + 2 * margin];
  const perMetre = Math.sqrt((CELLS_A_SEGMENT * (x.length - 1)) / (width * height));
  const [columns, rows] = [Math.ceil(width * perMetre), Math.ceil(height * perMetre)];
  const cells = columns * rows;
  return {
    ...{ west: west - margin, south: south - margin, perMetre, columns, rows },
    segment: new Int32Array(cells).fill(UNKNOWN),
    starts: new Int32Array(cells),
    ends: new Int32Array(cells),
    nodes: new Int32Array(cells),
    used: 0,
  };
}

/** The cell of a chart point, ready to be read; for a point outside the grid, a cell on its edge. */
export function cellFor(line: ChartedLine, grid: SeedGrid, place: Search): number {
  const { columns, rows } = grid;
  const column = Math.floor((place.x - grid.west) * grid.perMetre);
  const row = Math.floor((place.y - grid.south) * grid.perMetre);
  const heldRow = row < 0 ? 0 : row >= rows ? rows - 1 : row;
  const cell = heldRow * columns + (column < 0 ? 0 : column >= columns ? columns - 1 : column);
  if (grid.segment[cell] === UNKNOWN) workOut(line, grid, cell);
  return cell;
}

/** Every so many vertices one is tried for a beginning. */
const TRIED = 64;

/** The segment after the nearest of some vertices: it depends on nothing but the point. */
function roughlyNearest({ x, y }: ChartedLine, place: Search): number {
  let [nearest, best] = [0, Infinity];
  for (let i = 0; i + 1 < x.length; i += TRIED) {
    const square = (at(x, i) - place.x) ** 2 + (at(y, i) - place.y) ** 2;
    if (square >= best) continue;
    nearest = i;
    best = square;
  }
  return nearest;
}

function workOut(line: ChartedLine, grid: SeedGrid, cell: number): void {
  const { west, south, perMetre, columns, rows } = grid;
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  const middle = createSearch();
  middle.x = west + (column + 0.5) / perMetre;
  middle.y = south + (row + 0.5) / perMetre;
  middle.scale = line.plane.inverseScale(middle.x, middle.y);
  const seed = roughlyNearest(line, middle);
  measureTo(line, middle, nearestSegment(line, middle, seed, WHOLE_TREE, 0, 1));
  grid.segment[cell] = middle.segment;
  // Cells on the edge stand for all that is beyond it.
  const onEdge = row === 0 || row === rows - 1 || column === 0 || column === columns - 1;
  const nodes = onEdge ? WHOLE_TREE : leavesFor(line, middle, 0.5 / perMetre);
  const [start, end] = [grid.used, grid.used + nodes.length];
  if (end > grid.nodes.length) {
    const longer = new Int32Array(2 * end);
    longer.set(grid.nodes);
    grid.nodes = longer;
  }
  grid.nodes.set(nodes, start);
  grid.starts[cell] = start;
  grid.ends[cell] = end;
  grid.used = end;
}

/** The corners of the cell that is worked out, and four times the square of how far each need look. */
const cornerX = new Float64Array(4);
const cornerY = new Float64Array(4);
const cornerLimit = new Float64Array(4);

/** Whether a box may hold something that is nearer to a point of that cell. */
function mayServe(boxes: Float64Array, node: number): boolean {
  for (let c = 0; c < 4; c++) {
    if (boxQuadrance(boxes, node, at(cornerX, c), at(cornerY, c)) <= at(cornerLimit, c)) return true;
  }
  return false;
}

/**
 * The leaves, other than its own, that may hold something nearer to any point of a cell than the foot from its middle.
 *
 * For one point q of a box and the foot a, |p − q|² − (1 + slack) |p − a|² is concave in p: over the cell it is least at
 * a corner. So a box that all four corners find farther than a, no point of the cell needs.
 *
 * @param middle the cell's middle, and the foot from it
 * @param half half the cell's side, in chart metres
 */
function leavesFor(line: ChartedLine, middle: Search, half: number): number[] {
  const { tree, x, y, plane } = line;
  const { segment: i, t } = middle;
  const fx = at(x, i) + t * (at(x, i + 1) - at(x, i));
  const fy = at(y, i) + t * (at(y, i + 1) - at(y, i));
  for (let c = 0; c < 4; c++) {
    const px = middle.x + (c & 1 ? half : -half);
    const py = middle.y + (c & 2 ? half : -half);
    const square = (px - fx) ** 2 + (py - fy) ** 2;
    const slack = squareSlack(line, plane.inverseScale(px, py), 2 * Math.sqrt(square));
    cornerX[c] = px;
    cornerY[c] = py;
    cornerLimit[c] = 4 * square * slack;
  }
  const own = tree.leaves + (i >> RUN_BITS);
  const found: number[] = [];
  const pending = [1];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!mayServe(tree.boxes, node)) continue;
    if (node < tree.leaves) pending.push(2 * node, 2 * node + 1);
    else if (node !== own) found.push(node);
  }
  return found;
}
