/** A second judge, so that one can read while another judges: places by the piece, there and back as typed arrays. */
import type { LngLat } from '../../geo/lng-lat.ts';
import type { Ground } from '../ground.ts';
import { createPointJudge, type PointJudge, type VerdictColumns } from './judge-points.ts';

/** Some places in a row, kept as whole numbers of `UNITS` a degree. */
export interface Piece {
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  /** Metres; undefined where every place is written in full. */
  readonly error: Float64Array | undefined;
}

interface JudgedPiece {
  readonly verdicts: VerdictColumns;
  readonly disagreements: number;
}

/** Within call across a wall: every answer is waited for. Places of a piece are judged by the ground given last. */
export interface PieceJudge {
  judgeBy(ground: Ground): void | Promise<void>;
  judge(piece: Piece): JudgedPiece | Promise<JudgedPiece>;
  /** All has been judged: its worker may go. */
  end(): void | Promise<void>;
}

/** A degree in the columns' whole numbers: places are rounded to 1e-7°. */
export const UNITS = 1e7;

/** To the bit what `lngLat` made: it divides the same whole numbers. */
export const placeIn = ({ lng, lat }: Pick<Piece, 'lng' | 'lat'>, i: number): LngLat =>
  [(lng[i] as number) / UNITS, (lat[i] as number) / UNITS] as const as unknown as LngLat; // stored from one

export const createVerdictColumns = (capacity: number): VerdictColumns => ({
  side: new Uint8Array(capacity),
  certainty: new Uint8Array(capacity),
  metres: new Float64Array(capacity),
  chainage: new Float64Array(capacity),
  zone: new Uint8Array(capacity),
  governorate: new Uint8Array(capacity),
});

/** @throws from `judge` before `judgeBy` */
export function createPieceJudge(end: () => void): PieceJudge {
  let judge: PointJudge | undefined;
  return {
    judgeBy(ground) {
      judge = createPointJudge(ground);
    },
    judge(piece) {
      if (!judge) throw new Error('A piece came before the ground to judge it by.');
      const count = piece.lng.length;
      const verdicts = createVerdictColumns(count);
      let disagreements = 0;
      for (let i = 0; i < count; i++) {
        if (!judge.judge(placeIn(piece, i), piece.error?.[i] ?? 0, verdicts, i)) disagreements++;
      }
      return { verdicts, disagreements };
    },
    end,
  };
}
