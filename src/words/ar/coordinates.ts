import type { coordinates as en } from '../en/coordinates.ts';
import type { Like } from '../like.ts';

export const coordinates = {} as const satisfies Like<typeof en>;
