import type { map as en } from '../en/map.ts';
import type { Like } from '../like.ts';

export const map = {} as const satisfies Like<typeof en>;
