/** The worker that judges beside the one that reads, while a file comes in. It closes itself when all is judged. */
import { expose, transfer } from 'comlink';
import { createPieceJudge, type Piece } from './judge/judge-pieces.ts';

const { judge, ...rest } = createPieceJudge(() => self.close());

const judged = {
  ...rest,
  async judge(piece: Piece) {
    const answer = await judge(piece);
    // Never shared memory.
    return transfer(
      answer,
      Object.values(answer.verdicts).map((column: Uint8Array | Float64Array) => column.buffer as ArrayBuffer),
    );
  },
};

// The reader's end of the channel comes first, and all else through it.
addEventListener('message', ({ data }: MessageEvent<MessagePort>) => expose(judged, data), { once: true });
