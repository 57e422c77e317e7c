import { lineString, simplify } from '@turf/turf';
import type { Feature, LineString, Position } from 'geojson';
import type { Inputs } from './fetch-packages.ts';
import { metresBetween } from './geodesic.ts';
import { segmentReader } from './gshhg.ts';
import type { Properties } from './mapshaper.ts';
import { roundLine } from './round.ts';
import { readTable, type Words } from './tables.ts';

interface Row {
  readonly id: string;
  readonly name: Words;
  readonly rank: number;
  /** Segment numbers, going downstream. */
  readonly segments: readonly number[];
}

/** A segment that comes no nearer than this to the end of the one before begins a new piece (a lake between). */
const JOIN_METRES = 300;
/** Degrees, some 100 m, well under the file's error. */
const SIMPLIFY_DEGREES = 0.001;

/** Joins segments end to end; a river that enters another's segment half-way goes on from there. */
function stitch(segments: readonly Position[][]): Position[][] {
  const pieces: Position[][] = [];
  for (const segment of segments) {
    const piece = pieces.at(-1);
    const end = piece?.at(-1);
    const away = end === undefined ? [] : segment.map((point) => metresBetween(point, end));
    const nearest = Math.min(...away);
    if (piece !== undefined && nearest < JOIN_METRES) piece.push(...segment.slice(away.indexOf(nearest)));
    else pieces.push([...segment]);
  }
  return pieces;
}

/** The tributaries that Natural Earth's file lacks, from GSHHG. */
export function buildGshhgRivers(inputs: Inputs): Feature<LineString, Properties>[] {
  const segment = segmentReader(inputs);
  return readTable<Row[]>('gshhg-rivers').flatMap(({ id, name, rank, segments }) =>
    stitch(segments.map(segment)).map((coords, i) => {
      const piece = `${id}-${i + 1}`;
      const properties = { id: piece, name, rank, sources: ['gshhg-rivers'] };
      const line = simplify(lineString(roundLine(coords, 4)), {
        tolerance: SIMPLIFY_DEGREES,
        highQuality: true,
      });
      return { type: 'Feature' as const, id: piece, properties, geometry: line.geometry };
    }),
  );
}
