import type { claims as en } from '../en/claims.ts';
import type { Like } from '../like.ts';

export const claims = {} as const satisfies Like<typeof en>;
