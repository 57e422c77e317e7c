import type { place as en } from '../en/place.ts';
import type { Like } from '../like.ts';

export const place = {} as const satisfies Like<typeof en>;
