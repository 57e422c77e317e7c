import type { points as en } from '../en/points.ts';
import type { Like } from '../like.ts';

export const points = {} as const satisfies Like<typeof en>;
