import type { controls as en } from '../en/controls.ts';
import type { Like } from '../like.ts';

export const controls = {
  choose: 'اختر',
  from: '{label}، من',
  to: '{label}، إلى',
  openRow: 'عرض الحكم',
} as const satisfies Like<typeof en>;
