import type { controls as en } from '../en/controls.ts';
import type { Like } from '../like.ts';

export const controls = {} as const satisfies Like<typeof en>;
