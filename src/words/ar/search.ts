import type { search as en } from '../en/search.ts';
import type { Like } from '../like.ts';

export const search = {
  label: 'ابحث عن أماكن أو إحداثيات',
  example: 'الرقة أو \u206835.95, 39.01\u2069',
  enter: 'اضغط Enter لاختيار أول نتيجة.',
  clear: 'مسح البحث',
  nothing: 'لا تجمّع سكنيًا بهذا الاسم، ولا إحداثيات. جرّب إملاءً آخر، أو \u206835.95, 39.01\u2069.',
} as const satisfies Like<typeof en>;
