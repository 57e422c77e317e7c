import type { search as en } from '../en/search.ts';
import type { Like } from '../like.ts';

export const search = {} as const satisfies Like<typeof en>;
