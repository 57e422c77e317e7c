/** Judging, shared between the worker that reads and a second one. */
import type { PieceJudge } from '../judge/judge-pieces.ts';
import type { PointJudge } from '../judge/judge-points.ts';
import { errorOf, type PointColumns, pieceOf, placeOf, putVerdicts } from './point-columns.ts';

/** Points that go over the wall together: a hundredth of a second's work. */
const PIECE = 2048;
/** So many pieces wait there at most; what comes then is judged here. */
const MOST_AWAY = 4;

export interface Sharing {
  /** The first `count` points are in the columns now. Some may be judged at once, others are on their way. */
  offer(count: number): void;
  /** @returns at how many points the two methods disagree, once all `count` are judged */
  end(count: number): Promise<number>;
}

/**
 * @param other answers from another worker, or nobody: then all is judged here
 * @param columns as they are now: they are exchanged as they grow
 */
export function shareJudging(
  judge: PointJudge,
  other: PieceJudge | undefined,
  columns: () => PointColumns,
): Sharing {
  let next = 0;
  let disagreements = 0;
  let away = 0;
  const answers: Promise<void>[] = [];

  const judgeHere = (to: number): void => {
    const into = columns();
    for (; next < to; next++) {
      if (!judge.judge(placeOf(into, next), errorOf(into, next), into, next)) disagreements++;
    }
  };
  const judgeThere = async (there: PieceJudge, from: number, to: number): Promise<void> => {
    const answer = await there.judge(pieceOf(columns(), from, to));
    away--;
    disagreements += answer.disagreements;
    putVerdicts(columns(), from, answer.verdicts);
  };
  const share = (to: number): void => {
    if (!other || away === MOST_AWAY) {
      judgeHere(to);
      return;
    }
    away++;
    const answer = judgeThere(other, next, to);
    // Whether it fails is asked in the end.
    answer.catch(() => {});
    answers.push(answer);
    next = to;
  };
  return {
    offer(count) {
      while (count - next >= PIECE) share(next + PIECE);
    },
    async end(count) {
      while (next < count) share(Math.min(count, next + PIECE));
      await Promise.all(answers);
      return disagreements;
    },
  };
}
