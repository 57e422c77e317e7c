import type { print as en } from '../en/print.ts';
import type { Like } from '../like.ts';

export const print = {} as const satisfies Like<typeof en>;
