/** A second judge at the other end of a real message channel: only the thread is missing. */
import { expose, wrap } from 'comlink';
import { afterEach, expect, test } from 'vitest';
import { createPieceJudge, type PieceJudge } from '../../../src/points/judge/judge-pieces.ts';
import { createPointStore } from '../../../src/points/store/create-point-store.ts';
import { groundOf } from '../../support/ground.ts';
import { readRealAtlas } from '../../support/real-atlas.ts';
import { seeded } from '../../support/seeded.ts';

const ground = groundOf(readRealAtlas());
const random = seeded(5);
const ROWS = 30_000;
/** Some coordinates are written to two decimals, so that errors come in the middle of a piece. */
const csv = ['id,lat,lon']
  .concat(
    Array.from({ length: ROWS }, (_, i) => {
      const decimals = i > 5000 && i % 7 === 0 ? 2 : 6;
      return `${i},${(34 + 2.5 * random()).toFixed(decimals)},${(38 + 3.5 * random()).toFixed(decimals)}`;
    }),
  )
  .join('\n');

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

function behindChannel(judge: PieceJudge): PieceJudge {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  expose(judge, port1);
  return wrap<PieceJudge>(port2) as unknown as PieceJudge; // its answers are promises, as it says
}

/** @param knows whether the store knows the ground before the other judge comes */
async function judged(other?: PieceJudge, knows = true) {
  const store = createPointStore();
  if (other && !knows) store.shareWith(other);
  await store.judgeBy(ground);
  if (other && knows) store.shareWith(other);
  const opened = await store.open(new Blob([csv]), 'points.csv');
  if (!opened.ok || !opened.value.mapping) throw new Error('Not opened.');
  const imported = await store.load(opened.value.mapping, () => {});
  if (!imported.ok) throw new Error('Not imported.');
  return { rows: store.rows(0, ROWS), disagreements: imported.value.disagreements };
}

test.each([
  ['has known what to judge by', true],
  ['is told after that', false],
])(
  'two judges give every point what one gives it, where the first %s',
  { timeout: 60_000 },
  async (_, knows) => {
    let there = 0;
    let ended = 0;
    const second = createPieceJudge(() => ended++);
    const counting: PieceJudge = {
      ...second,
      judge(piece) {
        there += piece.lng.length;
        return second.judge(piece);
      },
    };
    const shared = await judged(behindChannel(counting), knows);
    const alone = await judged();
    expect(shared.rows).toHaveLength(ROWS);
    expect(shared).toEqual(alone);
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(ROWS);
    expect(ended).toBe(1);
  },
);

test('where the second judge fails the import fails, and no point goes in unjudged', async () => {
  const broken: PieceJudge = {
    judgeBy() {},
    judge: () => Promise.reject(new Error('Lost.')),
    end() {},
  };
  await expect(judged(broken)).rejects.toThrow('Lost.');
});
