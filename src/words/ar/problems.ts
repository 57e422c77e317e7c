import type { problems as en } from '../en/problems.ts';
import type { Like } from '../like.ts';

export const problems = {
  languageUnreachable: {
    en: 'تعذّر جلب الإنجليزية: لم يستجب الخادم. تبقى اللغة كما كانت.',
    ar: 'تعذّر جلب العربية: لم يستجب الخادم. تبقى اللغة كما كانت.',
  },
} as const satisfies Like<typeof en>;
