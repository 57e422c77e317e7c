import type { finding as en } from '../en/finding.ts';
import type { Like } from '../like.ts';

export const finding = {
  copy: 'نسخ النتيجة',
  copyText: 'نسخ النتيجة نصًا',
  copyMarkdown: 'نسخ النتيجة بصيغة Markdown',
  verdictTitle: '\u2068{name}\u2069 وخط منع التصادم في {month}',
  verdictTitleWhatIf: '\u2068{name}\u2069 والخط الافتراضي «\u2068{line}\u2069»',
  spot: 'الموضع \u2068{at}\u2069',
  reconstruction: 'الخط المُعاد رسمه',
  whatIf: 'الخط الافتراضي «\u2068{name}\u2069»',
  side: {
    ne: '\u2068{name}\u2069: شمال {line} وشرقه، على بُعد {far} منه؛ {certainty}.',
    sw: '\u2068{name}\u2069: جنوب {line} وغربه، على بُعد {far} منه؛ {certainty}.',
  },
  close: {
    ne: '\u2068{name}\u2069: أقرب إلى {line} من أن يُحسَم الجانب؛ وبحسب الرسم: شماله وشرقه، على بُعد {far}.',
    sw: '\u2068{name}\u2069: أقرب إلى {line} من أن يُحسَم الجانب؛ وبحسب الرسم: جنوبه وغربه، على بُعد {far}.',
  },
  certainty: { clear: 'واضح', likely: 'مرجَّح' },
  onLine: '\u2068{name}\u2069: على {line} نفسه، فلا يُحدَّد له جانب.',
  beyondEnd:
    '\u2068{name}\u2069: بعد أحد طرفي {line}، على بُعد {far} من ذلك الطرف. لا يُعرَف كيف كان سيمتد، فلا يُحدَّد له جانب.',
  farOutside:
    '\u2068{name}\u2069: خارج منطقة {line} بعيدًا عنها، ولا يقول الخط شيئًا عن ذلك الموضع، فلا يُحدَّد له جانب.',
  withFlip: '{finding} {flip}',
  fact: {
    coordinates: 'الإحداثيات',
    error: 'دقة الموضع',
    origin: 'من الملف',
    governorate: 'المحافظة',
    distance: 'البُعد عن الخط',
    distanceToEnd: 'البُعد عن أقرب طرفَي الخط',
    nearest: 'أقرب نقطة من الخط',
    chainage: 'على امتداد الخط من الطبقة',
    chainageOfYours: 'على امتداد الخط من بدايته',
    margins: 'درجة اليقين',
    trust: 'الخط هناك',
    method: 'الطريقة',
    length: 'الطول',
    perimeter: 'المحيط',
    area: 'المساحة',
    lengthError: 'الخطأ الناتج من أخطاء الرؤوس',
    greatCircle: 'الدائرة العظمى، للمقارنة',
  },
  inFull: '{figure} ({full})',
  nearest: '\u2068{at}\u2069، السمت {azimuth} ({compass})',
  nearestHere: '\u2068{at}\u2069',
  margins: '{certainty}. مرجَّح إذا زاد البُعد عن الخط على {likely}، وواضح إذا زاد على {clear}.',
  method: {
    agree:
      'حُدِّد الجانب بأقرب نقطة من الخط؛ وتوافقه زوجية عدد التقاطعات وحدود المنطقتين. المسافات جيوديسية على WGS84.',
    disagree:
      'حُدِّد الجانب بأقرب نقطة من الخط؛ ولا توافقه الطريقتان الأخريان معًا، فينبغي التحقّق منه. المسافات جيوديسية على WGS84.',
    distance: 'المسافات جيوديسية على WGS84.',
    path: 'الأطوال جيوديسية على WGS84 بين الرؤوس، لا على الطرق؛ والسموت من الشمال الحقيقي.',
  },
  sources: 'المصادر',
  source:
    '{title}: \u2068{publisher}\u2069، \u2068{date}\u2069. \u2068{licence}\u2069. التقييم \u2068{grade}\u2069.',
  ownFile: 'نقاط \u2068{file}\u2069، استوردها المستخدم ولم يُتحقّق منها.',
  ownLine: 'الخط الافتراضي «\u2068{name}\u2069» رسمه المستخدم، وليس الخط المُعاد رسمه.',
  ownCorners: 'الرؤوس كما وضعها المستخدم.',
  caveat: 'أُعيد رسم الخط من تقرير إخباري لا يذكر إحداثيات. والجانب لا يعني السيطرة.',
  caveatWhatIf: 'الحكم بحسب خط للمستخدم، لا بحسب الخط المُعاد رسمه. والجانب لا يعني السيطرة.',
  made: '\u2068{date}\u2069، إصدار البيانات \u2068{version}\u2069',
  link: 'رابط هذا العرض',
  legTitle: 'من \u2068{from}\u2069 إلى \u2068{to}\u2069',
  pathTitle:
    '{count, plural, zero {بلا قطع} one {قطعة واحدة} two {قطعتان} few {# قطع} many {# قطعة} other {# قطعة}} من \u2068{from}\u2069 إلى \u2068{to}\u2069',
  areaTitle:
    'مضلّع {count, plural, zero {بلا رؤوس} one {من رأس واحد} two {من رأسين} few {من # رؤوس} many {من # رأسًا} other {من # رأس}}، بدءًا من \u2068{from}\u2069',
  leg: 'من \u2068{from}\u2069 إلى \u2068{to}\u2069: {length}.',
  path: 'من \u2068{from}\u2069 إلى \u2068{to}\u2069: {length}{count, plural, zero {، بلا قطع} one { في قطعة واحدة} two { في قطعتين} few { في # قطع} many { في # قطعة} other { في # قطعة}}.',
  area: 'مساحة المضلّع {area}، ومحيطه {length}.',
  legs: 'القطع',
  legLine: 'من \u2068{from}\u2069 إلى \u2068{to}\u2069: {length}، السمت {azimuth}، والعكسي {back}',
  corners: 'الرؤوس',
  corner: '\u2068{name}\u2069: \u2068{at}\u2069',
} as const satisfies Like<typeof en>;
