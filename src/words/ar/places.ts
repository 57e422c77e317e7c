import type { places as en } from '../en/places.ts';
import type { Like } from '../like.ts';

export const places = {} as const satisfies Like<typeof en>;
