import type { undo as en } from '../en/undo.ts';
import type { Like } from '../like.ts';

export const undo = {} as const satisfies Like<typeof en>;
