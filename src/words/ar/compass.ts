import type { compass as en } from '../en/compass.ts';
import type { Like } from '../like.ts';

export const compass = {
  n: 'الشمال',
  ne: 'الشمال الشرقي',
  e: 'الشرق',
  se: 'الجنوب الشرقي',
  s: 'الجنوب',
  sw: 'الجنوب الغربي',
  w: 'الغرب',
  nw: 'الشمال الغربي',
} as const satisfies Like<typeof en>;
