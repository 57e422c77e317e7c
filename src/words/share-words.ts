/** What is said when a link leaves the app. */
import type { LeftOut } from '../session/state.ts';
import { locale, t } from './language.ts';

/** `a, b and c`, as the language has it. */
export const together = (parts: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);

/** What the link that was handed on does not hold, and how to hand that on. */
export function linkWithout(way: 'copied' | 'shared', leftOut: readonly LeftOut[]): string {
  const list = together(leftOut.map((what) => t(`share.leftOut.${what}`)));
  return leftOut.includes('chosenLine')
    ? t('share.withoutLine', { way, list })
    : t('share.without', { way, list });
}
