import type { rows as en } from '../en/rows.ts';
import type { Like } from '../like.ts';

export const rows = {} as const satisfies Like<typeof en>;
