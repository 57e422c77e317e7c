import type { whatIf as en } from '../en/whatIf.ts';
import type { Like } from '../like.ts';

export const whatIf = {} as const satisfies Like<typeof en>;
