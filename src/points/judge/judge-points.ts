/** Verdicts for very many points, into columns of numbers: what `judge` says of each, by the same functions. */
import type { Line, Side } from '../../atlas/nouns.ts';
import { createLineIndex } from '../../geo/line-index.ts';
import type { LngLat, Metres } from '../../geo/lng-lat.ts';
import { classifyPlace } from '../classify.ts';
import type { Ground } from '../ground.ts';
import { CERTAINTY_CODES, certaintyCode, SIDE_CODES, sideCode } from '../verdict-columns.ts';
import { createAreaFinder } from './area-finder.ts';

/** One entry a point in each. 28 bytes a point. */
export interface VerdictColumns {
  /** Places in `SIDE_CODES` and `CERTAINTY_CODES`. */
  readonly side: Uint8Array;
  readonly certainty: Uint8Array;
  /** To the nearest point of the line, never below 0; NaN far outside its region. */
  readonly metres: Float64Array;
  readonly chainage: Float64Array;
  /** 1 for the zone `ne`, 2 for `sw`, 0 for none. */
  readonly zone: Uint8Array;
  /** From 1, in the ground's order; 0 for none. */
  readonly governorate: Uint8Array;
}

export const ZONES: readonly Side[] = ['ne', 'sw'];

export interface PointJudge {
  readonly line: Pick<Line, 'index' | 'stretches'>;
  /**
   * @param i where in the columns the verdict goes
   * @returns whether the crossing parity agrees with the side, or there is no side
   */
  judge(at: LngLat, errorMetres: Metres, into: VerdictColumns, i: number): boolean;
}

/** @throws where the ground's line has no sides: the atlas and the what-if editor let no such line through */
export function createPointJudge(ground: Ground): PointJudge {
  const index = createLineIndex(ground.line.coords);
  if (!index.ok) throw new Error(`The line is refused: ${JSON.stringify(index.problems)}`);
  const line = { index: index.value, stretches: ground.line.stretches };
  const zoneAt = createAreaFinder(ZONES.map((side) => ground.zones[side]));
  const governorateAt = createAreaFinder(ground.governorates.map(({ area }) => area));
  return {
    line,
    judge(at, errorMetres, into, i) {
      const { verdict, nearest } = classifyPlace(line, at, errorMetres);
      into.side[i] = SIDE_CODES.indexOf(sideCode(verdict));
      into.certainty[i] = CERTAINTY_CODES.indexOf(certaintyCode(verdict));
      into.metres[i] = nearest?.metres ?? Number.NaN;
      into.chainage[i] = nearest?.chainage ?? Number.NaN;
      into.zone[i] = zoneAt(at) + 1;
      into.governorate[i] = governorateAt(at) + 1;
      if (verdict.kind === 'undecided') return true;
      const parity = line.index.parity(at[0], at[1]);
      return verdict.kind === 'on-line' || parity === 0 || (parity === 1) === (verdict.side === 'ne');
    },
  };
}
