import type { share as en } from '../en/share.ts';
import type { Like } from '../like.ts';

export const share = {} as const satisfies Like<typeof en>;
