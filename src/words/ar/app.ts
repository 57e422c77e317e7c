import type { app as en } from '../en/app.ts';
import type { Like } from '../like.ts';

export const app = {} as const satisfies Like<typeof en>;
