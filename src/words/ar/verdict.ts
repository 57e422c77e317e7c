import type { verdict as en } from '../en/verdict.ts';
import type { Like } from '../like.ts';

export const verdict = {
  side: { ne: 'شمال الخط وشرقه', sw: 'جنوب الخط وغربه' },
  short: { ne: 'شمال وشرق', sw: 'جنوب وغرب' },
  certainty: { clear: 'واضح', likely: 'مرجَّح', close: 'أقرب من أن يُحسَم' },
  onLine: 'على الخط',
  beyondEnd: 'ما بعد نهاية الخط',
  farOutside: 'بعيد خارج منطقة الخط',
  onLineWhy: 'يقع على الخط نفسه، فلا جانب له.',
  beyondEndWhy: 'ينتهي الخط قبل هذا الموضع، ولا يُعرَف كيف كان سيمتد، فلا يُحدَّد جانب.',
  farOutsideWhy: 'لا يقول الخط شيئًا عن موضع بهذا البعد، فلا يُحدَّد جانب.',
  flip: 'كان الجانب لينقلب لو وقع الخط أبعد بمقدار {far} نحو {where}.',
  stretch: {
    whatIfBand:
      'خط افتراضي وليس الخط المُعاد رسمه: يُؤخذ ضمن {band} تسع مرات من عشر، و{worst} في أسوأ الأحوال، كما ضبطته.',
    whatIfExact: 'خط افتراضي وليس الخط المُعاد رسمه: يُؤخذ كما رُسم تمامًا، فلا يُحتسب إلا خطأ الموضع نفسه.',
    schematic:
      'الأقرب هو الوصلة التخطيطية بين الطبقة والنهر، ولا يُعرَف لها مسار. تُؤخذ ضمن {band} تسع مرات من عشر، و{worst} في أسوأ الأحوال.',
    river:
      'الأقرب هو مقطع النهر: مرسوم ضمن {band} من النهر الحقيقي تسع مرات من عشر، وضمن {worst} في أسوأ الأحوال. ولا يُعرَف مدى التزام الخط المتفق عليه بالنهر.',
  },
  said: '{name}: {side}.',
  saidFar: '{name}: {side}، على بعد {far} منه.',
  saidSure: '{name}: {side}، على بعد {far} منه. {certainty}.',
  saidWhatIf: '{said} بحسب خط افتراضي.',
} as const satisfies Like<typeof en>;
