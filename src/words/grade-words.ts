/** The Admiralty code in words (NATO AJP-2.1): reliability of the source, credibility of what it says. */
import type { Source } from '../atlas/nouns.ts';
import { t } from './language.ts';

export const gradeSentence = ({ reliability, credibility }: Source['grade']): string =>
  t('sources.grade', {
    code: `${reliability}${credibility}`,
    reliability: t(`sources.reliability.${reliability}`),
    credibility: t(`sources.credibility.c${credibility}`),
  });
