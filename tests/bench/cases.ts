/** What is measured: each a function of a point's number, made ready for one line and one set of points. */
import { lineString, nearestPointOnLine } from '@turf/turf';
import Flatbush from 'flatbush';
import { at } from '../../src/geo/at.ts';
import { createSearch } from '../../src/geo/charted-line.ts';
import { chainageAt, type LineIndex } from '../../src/geo/line-index.ts';
import type { Position } from '../../src/geo/lng-lat.ts';
import { orient } from '../../src/geo/orient.ts';
import { locateInto } from '../../src/geo/side.ts';

/** Answers for point i: a number made of side, distance and chainage, so that nothing can be left out as unused. */
export type Case = (i: number) => number;

/** The kernel as the judging of points in bulk asks it for each of them. */
export function ours(index: LineIndex, points: readonly Position[]): Case {
  const search = createSearch();
  return (i) => {
    const p = points[i] as Position; // in range
    search.lng = p[0];
    search.lat = p[1];
    const kind = locateInto(index, search);
    if (kind === 'out-of-region') return 0;
    return (kind === 'left' ? 1 : -1) + search.metres + chainageAt(index, search.segment, search.t);
  };
}

/** The same with the independent check of the side, which is made of every point. */
export function checked(index: LineIndex, points: readonly Position[]): Case {
  const [located, side] = [ours(index, points), parity(index, points)];
  return (i) => located(i) + side(i);
}

export function parity(index: LineIndex, points: readonly Position[]): Case {
  return (i) => {
    const p = points[i] as Position; // in range
    return index.parity(p[0], p[1]);
  };
}

/** The obvious way with Turf: its nearest point, and the cross product with that segment. */
export function naiveTurf(coords: readonly Position[], points: readonly Position[]): Case {
  const line = lineString(coords.map((v) => [...v]));
  return (i) => {
    const p = points[i] as Position; // in range
    const { segmentIndex, pointDistance, totalDistance } = nearestPointOnLine(line, [...p]).properties;
    const a = coords[segmentIndex] as Position; // in range
    const b = coords[segmentIndex + 1] ?? a;
    const cross = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
    return Math.sign(cross) + 1000 * (pointDistance + totalDistance);
  };
}

/** Nearest of some segments of the charted line, as the peers below need it: chart distance, side, chainage. */
function nearestOf(index: LineIndex, px: number, py: number) {
  const { x, y } = index;
  const found = { segment: 0, t: 0, squared: Infinity };
  const visit = (s: number): void => {
    const ax = at(x, s);
    const ay = at(y, s);
    const dx = at(x, s + 1) - ax;
    const dy = at(y, s + 1) - ay;
    const along = (px - ax) * dx + (py - ay) * dy;
    const whole = dx * dx + dy * dy;
    const t = along <= 0 ? 0 : along >= whole ? 1 : along / whole;
    const squared = (ax + t * dx - px) ** 2 + (ay + t * dy - py) ** 2;
    if (squared >= found.squared) return;
    found.segment = s;
    found.t = t;
    found.squared = squared;
  };
  const answer = (): number => {
    const { segment: s, t, squared } = found;
    const side = orient(at(x, s), at(y, s), at(x, s + 1), at(y, s + 1), px, py);
    return side + Math.sqrt(squared) + chainageAt(index, s, t);
  };
  return { found, visit, answer };
}

/** Flatbush over the same segments: the nearest box gives a distance, and all boxes within it are searched. */
export function flatbush(index: LineIndex, points: readonly Position[]): Case {
  const { x, y, plane } = index;
  const tree = new Flatbush(x.length - 1);
  for (let s = 0; s + 1 < x.length; s++) {
    const [ax, ay, bx, by] = [at(x, s), at(y, s), at(x, s + 1), at(y, s + 1)];
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();
  return (i) => {
    const p = points[i] as Position; // in range
    const xy = plane.forward(p[0], p[1]);
    const px = xy[0];
    const py = xy[1];
    const { found, visit, answer } = nearestOf(index, px, py);
    visit(tree.neighbors(px, py, 1)[0] ?? 0);
    const reach = Math.sqrt(found.squared);
    for (const s of tree.search(px - reach, py - reach, px + reach, py + reach)) visit(s);
    return answer();
  };
}

/** Every segment, on typed arrays. */
export function bruteForce(index: LineIndex, points: readonly Position[]): Case {
  return (i) => {
    const p = points[i] as Position; // in range
    const xy = index.plane.forward(p[0], p[1]);
    const { visit, answer } = nearestOf(index, xy[0], xy[1]);
    for (let s = 0; s + 1 < index.x.length; s++) visit(s);
    return answer();
  };
}
