import type { claims as en } from '../en/claims.ts';
import type { Like } from '../like.ts';

export const claims = {
  title: 'الادعاءات',
  first: 'ما يقوله التقرير، بعبارتنا، مقابل ما تقيسه هذه الخريطة.',
  asked: 'ما سُئلت عنه الخريطة',
  beyond: 'ما لا تستطيع أي خريطة قوله',
  show: 'إظهار على الخريطة',
  outcome: {
    consistent: 'متّسق',
    'not-consistent': 'غير متّسق',
    'cannot-be-checked': 'لا يمكن التحقق منه هنا',
  },
  byConstruction: {
    consistent: 'متّسق بحكم البناء',
    'not-consistent': 'غير متّسق بحكم البناء',
    'cannot-be-checked': 'لا يمكن التحقق منه هنا بحكم البناء',
  },
  summary:
    'من أصل {total, plural, zero {صفر ادعاء} one {ادعاء واحد} two {ادعاءين} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}}: {list}.',
  counted: {
    consistent:
      '{count, plural, zero {لا شيء متّسق} one {واحد متّسق} two {اثنان متّسقان} few {# متّسقة} many {# متّسقًا} other {# متّسق}}',
    'by-construction':
      '{count, plural, zero {لا شيء متّسق بحكم البناء} one {واحد متّسق بحكم البناء} two {اثنان متّسقان بحكم البناء} few {# متّسقة بحكم البناء} many {# متّسقًا بحكم البناء} other {# متّسق بحكم البناء}}',
    'not-consistent':
      '{count, plural, zero {لا شيء غير متّسق} one {واحد غير متّسق} two {اثنان غير متّسقين} few {# غير متّسقة} many {# غير متّسق} other {# غير متّسق}}',
    'cannot-be-checked':
      '{count, plural, zero {لا شيء يتعذر التحقق منه هنا} one {واحد لا يمكن التحقق منه هنا} two {اثنان لا يمكن التحقق منهما هنا} few {# لا يمكن التحقق منها هنا} many {# لا يمكن التحقق منها هنا} other {# لا يمكن التحقق منها هنا}}',
  },
  range: {
    upTo: 'حتى {most}',
    between: 'من {least} إلى {most}',
    atLeast: '{least} على الأقل',
  },
  azimuth: '{azimuth} ({point})',
  figure: {
    distance: 'المسافة، على الخط الجيوديسي \u2068WGS84\u2069',
    azimuth: 'السمت',
    'line-start-to-place': 'من نقطة البلدة إلى بداية الخط',
    'river-mean': 'من الخط إلى النهر، وسطيًا',
    'river-worst': 'من الخط إلى النهر، في أسوأ الأحوال',
    'place-to-line': 'من نقطة البلدة إلى الخط',
    'place-to-border': 'من نقطة البلدة إلى الحدود',
    'line-end-to-border': 'من نهاية الخط إلى الحدود',
    'line-end-to-place': 'من نهاية الخط إلى نقطة البلدة',
    area: 'المساحة على الإهليلج',
    share: 'النسبة من المساحة',
    'area-beyond': 'المساحة ما بعد طرفي الخط، على غير أي من الجانبين',
    'area-whole': 'المساحة كلها',
  },
  figureOf: '{figure}، {of}',
  of: {
    ne: 'شمالًا وشرقًا',
    sw: 'جنوبًا وغربًا',
    connector: 'الوصلة التخطيطية',
    river: 'مقطع النهر',
    'what-if': 'الخط الافتراضي',
  },
  unknown: 'غير معروف',
  nothing: 'لا يمكن قياس شيء من هذا القبيل بهذا الخط.',
  measured: {
    betweenPlaces: 'المسافة من {from} إلى {to} هي {distance}، بسمت {azimuth}.',
    lineStarts: 'يبدأ الخط على بُعد {distance} من نقطة {place}.',
    alongRiver: '{of}: البعد عن النهر {mean} وسطيًا، و{worst} في أسوأ الأحوال.',
    lineThrough: 'يمر الخط على بُعد {distance} من نقطة {place}.',
    lineToward:
      'يمر الخط على بُعد {distance} من نقطة {place}، وينتهي على بُعد {end} منها، و{border} من الحدود كما رُسمت.',
    placeAtBorder: 'تبعد نقطة {place} مسافة {distance} عن الحدود كما رُسمت، وهي تقريبية.',
    sideArea: '{side}: نحو {area} (\u2068{share}\u2069).',
    beyondArea: 'ما بعد طرفي الخط، على غير أي من الجانبين: نحو {area}.',
  },
} as const satisfies Like<typeof en>;
