import type { profile as en } from '../en/profile.ts';
import type { Like } from '../like.ts';

export const profile = {} as const satisfies Like<typeof en>;
