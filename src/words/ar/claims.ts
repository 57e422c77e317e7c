import type { claims as en } from '../en/claims.ts';
import type { Like } from '../like.ts';

export const claims = {
  title: 'الادعاءات',
  first: 'ما يقوله التقرير، بعبارتنا، مقابل ما تقيسه هذه الخريطة.',
  asked: 'ما اختبرته الخريطة',
  beyond: 'ما لا تستطيع أي خريطة قوله',
  show: 'إظهار على الخريطة',
  outcome: {
    consistent: 'متوافق',
    'not-consistent': 'غير متوافق',
    'cannot-be-checked': 'لا يمكن التحقّق منه هنا',
  },
  byConstruction: {
    consistent: 'متوافق بحكم طريقة الرسم',
    'not-consistent': 'غير متوافق بحكم طريقة الرسم',
    'cannot-be-checked': 'لا يمكن التحقّق منه هنا بحكم طريقة الرسم',
  },
  summary:
    'من أصل {total, plural, zero {صفر من الادعاءات} one {ادعاء واحد} two {ادعاءين} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}}: {list}.',
  counted: {
    consistent:
      '{count, plural, zero {لا شيء متوافق} one {واحد متوافق} two {اثنان متوافقان} few {#\u00a0متوافقة} many {#\u00a0متوافقًا} other {#\u00a0متوافق}}',
    'by-construction':
      '{count, plural, zero {لا شيء متوافق بحكم طريقة الرسم} one {واحد متوافق بحكم طريقة الرسم} two {اثنان متوافقان بحكم طريقة الرسم} few {#\u00a0متوافقة بحكم طريقة الرسم} many {#\u00a0متوافقًا بحكم طريقة الرسم} other {#\u00a0متوافق بحكم طريقة الرسم}}',
    'not-consistent':
      '{count, plural, zero {لا شيء غير متوافق} one {واحد غير متوافق} two {اثنان غير متوافقين} few {#\u00a0غير متوافقة} many {#\u00a0غير متوافق} other {#\u00a0غير متوافق}}',
    'cannot-be-checked':
      '{count, plural, zero {لا شيء يتعذّر التحقّق منه هنا} one {واحد لا يمكن التحقّق منه هنا} two {اثنان لا يمكن التحقّق منهما هنا} few {#\u00a0لا يمكن التحقّق منها هنا} many {#\u00a0لا يمكن التحقّق منها هنا} other {#\u00a0لا يمكن التحقّق منها هنا}}',
  },
  range: {
    upTo: 'حتى {most}',
    between: 'من {least} إلى {most}',
    atLeast: '{least} على الأقل',
  },
  azimuth: '{azimuth} ({point})',
  figure: {
    distance: 'المسافة على الخط الجيوديسي (WGS84)',
    azimuth: 'السمت',
    'line-start-to-place': 'من نقطة البلدة إلى بداية الخط',
    'river-mean': 'من الخط إلى النهر، وسطيًا',
    'river-worst': 'من الخط إلى النهر، في أسوأ الأحوال',
    'place-to-line': 'من نقطة البلدة إلى الخط',
    'place-to-border': 'من نقطة البلدة إلى الحدود',
    'line-end-to-border': 'من نهاية الخط إلى الحدود',
    'line-end-to-place': 'من نهاية الخط إلى نقطة البلدة',
    area: 'المساحة على المجسّم الإهليلجي',
    share: 'النسبة من المساحة',
    'area-beyond': 'المساحة بعد طرفي الخط، لا في هذا الجانب ولا في ذاك',
    'area-whole': 'المساحة كلها',
  },
  figureOf: '{figure}، {of}',
  of: {
    ne: 'شمالًا وشرقًا',
    sw: 'جنوبًا وغربًا',
    connector: 'الوصلة التخطيطية',
    river: 'القطاع النهري',
    'what-if': 'الخط الافتراضي',
  },
  unknown: 'غير معروف',
  nothing: 'لا يمكن قياس شيء من هذا القبيل بهذا الخط.',
  measured: {
    betweenPlaces: 'المسافة من \u2068{from}\u2069 إلى \u2068{to}\u2069: {distance}، والسمت {azimuth}.',
    lineStarts: 'يبدأ الخط على بُعد {distance} من نقطة \u2068{place}\u2069.',
    alongRiver: '{of}: البُعد عن النهر {mean} وسطيًا، و{worst} في أسوأ الأحوال.',
    lineThrough: 'يمر الخط على بُعد {distance} من نقطة \u2068{place}\u2069.',
    lineToward:
      'يمر الخط على بُعد {distance} من نقطة \u2068{place}\u2069، وينتهي على بُعد {end} منها، و{border} من الحدود كما رُسمت.',
    placeAtBorder: 'تبعد نقطة \u2068{place}\u2069 مسافة {distance} عن الحدود كما رُسمت، وهي تقريبية.',
    sideArea: '{side}: نحو {area} ({share}).',
    beyondArea: 'بعد طرفي الخط، لا في هذا الجانب ولا في ذاك: نحو {area}.',
  },
} as const satisfies Like<typeof en>;
