import type { work as en } from '../en/work.ts';
import type { Like } from '../like.ts';

export const work = {} as const satisfies Like<typeof en>;
