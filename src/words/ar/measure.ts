import type { measure as en } from '../en/measure.ts';
import type { Like } from '../like.ts';

export const measure = {} as const satisfies Like<typeof en>;
