/** Months by name: English and French with their short forms, Arabic as said in Damascus and as said in Cairo. */
const NAMES: readonly string[] = [
  'january jan janvier janv كانون\u00a0الثاني يناير',
  'february feb février fevrier févr fév شباط فبراير',
  'march mar mars آذار اذار مارس',
  'april apr avril avr نيسان أبريل ابريل',
  'may mai أيار ايار مايو',
  'june jun juin حزيران يونيو',
  'july jul juillet juil تموز يوليو',
  'august aug août aout آب اب أغسطس اغسطس',
  'september sep sept septembre أيلول ايلول سبتمبر',
  'october oct octobre تشرين\u00a0الأول تشرين\u00a0الاول أكتوبر اكتوبر',
  'november nov novembre تشرين\u00a0الثاني نوفمبر',
  'december dec décembre decembre déc كانون\u00a0الأول كانون\u00a0الاول ديسمبر',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [name.replace('\u00a0', ' '), i + 1] as const)),
);

/** @returns 1 to 12 */
export const monthOf = (name: string): number | undefined => MONTHS.get(name.toLowerCase().trim());
