import type { keys as en } from '../en/keys.ts';
import type { Like } from '../like.ts';

export const keys = {} as const satisfies Like<typeof en>;
