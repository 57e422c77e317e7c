import type { sources as en } from '../en/sources.ts';
import type { Like } from '../like.ts';

export const sources = {} as const satisfies Like<typeof en>;
