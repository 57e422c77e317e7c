import type { share as en } from '../en/share.ts';
import type { Like } from '../like.ts';

export const share = {
  copyLink: 'نسخ الرابط',
  shareLink: 'مشاركة الرابط…',
  failed: 'لم يقبل النظام الرابط. انسخه بدلًا من ذلك.',
  without:
    '{way, select, shared {تمت مشاركة الرابط.} other {نُسخ الرابط.}} ليس فيه: {list}. احفظ ملف عمل لمشاركتها.',
  withoutLine:
    '{way, select, shared {تمت مشاركة الرابط.} other {نُسخ الرابط.}} من يفتحه يرى الخط المُعاد رسمه. ليس فيه: {list}. احفظ ملف عمل لمشاركتها.',
  leftOut: {
    chosenLine: 'الخط الافتراضي المستخدم',
    path: 'المسار، لكثرة رؤوسه',
    kept: 'القياسات المحفوظة',
    rings: 'الدوائر',
    points: 'النقاط المستوردة',
    lines: 'الخطوط الافتراضية',
  },
} as const satisfies Like<typeof en>;
