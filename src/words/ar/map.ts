import type { map as en } from '../en/map.ts';
import type { Like } from '../like.ts';

export const map = {
  title: 'الخريطة',
  canvas:
    'مساحة الخريطة: مفاتيح الأسهم للتحريك، وزائد وناقص للتكبير والتصغير، ومفتاح Enter لاختيار ما تحت علامة التصويب',
  measure: 'قياس',
  coming: 'جارٍ رسم الخريطة…',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  showWhole: 'عرض الخط كاملًا',
  openFull: 'فتح العرض الكامل',
  governorate: 'محافظة {name}',
  caveat: 'خط مُعاد رسمه من تقرير إخباري؛ والجانب لا يعني السيطرة.',
  legend: {
    line: 'الخط، {month}؛ متقطّع لأنه غير مؤكَّد',
    connector: 'وصلة تخطيطية: لا يُعرَف لها مسار',
    band: 'النهر ضمن {band} (\u206690%\u2069)، و{worst} في أسوأ الأحوال',
    bandUnknown: 'حيث قد يقع الخط',
    shifted: 'إزاحة تجريبية: {shift}',
    beneath: 'الخط المُعاد رسمه، للمقارنة',
    points: 'نقاطك، بحسب {by, select, side {الجانب} certainty {درجة اليقين} other {«\u2068{column}\u2069»}}',
    country: 'حدود الدولة، تقريبية',
    governorate: 'حدود المحافظة، تقريبية',
    unknown: 'لا يُعرَف مدى التزام الخط المتفق عليه بمجرى النهر.',
    whatIf: 'ماذا لو…',
  },
} as const satisfies Like<typeof en>;
