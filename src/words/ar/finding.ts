import type { finding as en } from '../en/finding.ts';
import type { Like } from '../like.ts';

export const finding = {} as const satisfies Like<typeof en>;
