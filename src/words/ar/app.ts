import type { app as en } from '../en/app.ts';
import type { Like } from '../like.ts';

export const app = {
  name: 'خط الفرات',
  subject: 'دير الزور، أيلول 2017',
  description:
    'خط منع التصادم على امتداد الفرات في أيلول 2017، مُعادًا رسمه: في أي جانب منه يقع موضع ما، وكم يبعد عنه، وما درجة اليقين في ذلك.',
  loading: 'جارٍ فتح الأطلس…',
  slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  panels: 'اللوحات',
  panel: {
    place: 'الموضع',
    measure: 'القياس',
    places: 'الأماكن',
    points: 'النقاط',
    claims: 'الادعاءات',
    sources: 'المصادر',
    'what-if': 'ماذا لو',
  },
  sheet: {
    handle: 'ارتفاع اللوحات: {height}',
    height: { peek: 'منخفض', half: 'نصف الشاشة', full: 'كامل' },
  },
  notices: 'الإشعارات',
  dismiss: 'إغلاق الإشعار',
  update: {
    ready: 'إصدار جديد جاهز.',
    elsewhere: 'انتقل تبويب آخر إلى إصدار جديد.',
    take: { ready: 'استخدامه الآن', elsewhere: 'إعادة تحميل هذا التبويب' },
    notNow: 'ليس الآن',
  },
  failure: {
    title: 'تعذّر فتح الأطلس',
    advice: 'لا يُعرض أي رقم لأنه لن يكون موثوقًا. تحقّق من الاتصال أو من التثبيت، ثم حاول مجددًا؛ رابطك محفوظ.',
    again: 'إعادة المحاولة',
  },
  broken: {
    title: 'تعطّل شيء في هذا التطبيق',
    advice:
      'هذا خطؤنا لا خطؤك. عملك لا يزال محفوظًا في هذا المتصفح، وما كنت تعرضه موجود في هذا الرابط؛ افتحه من جديد للمتابعة.',
    again: 'إعادة الفتح',
  },
  settings: {
    title: 'إعدادات العرض',
    units: 'الوحدات',
    coordinates: 'الإحداثيات',
    language: 'اللغة',
    theme: 'المظهر',
    themes: { system: 'النظام', light: 'فاتح', dark: 'داكن' },
    grid: 'الشبكة',
    grids: { none: 'بلا', graticule: 'درجات', mgrs: 'MGRS' },
    shown: 'المعروض على الخريطة',
    layers: {
      zones: 'المنطقتان',
      band: 'نطاق عدم اليقين',
      line: 'الخط',
      relief: 'التضاريس',
      borders: 'الحدود',
      labels: 'الأسماء',
    },
    backdrop: 'الخلفية',
    learns: 'تُجلَب طبقة \u2068{name}\u2069 من \u2068{hosts}\u2069، فيعلم خادمها أي جزء من الخريطة تنظر إليه.',
  },
} as const satisfies Like<typeof en>;
