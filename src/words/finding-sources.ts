/** The records that a finding rests on, each in one line. */
import type { Atlas } from '../atlas/nouns.ts';
import { nameIn, t } from './language.ts';
import { recordWords } from './sources-words.ts';

/** @param ids in order of weight; one that comes twice stands where it came first */
export function sourceLines({ sources }: Pick<Atlas, 'sources'>, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const { title, publisher, date, licence, grade } = source;
    const code = `${grade.reliability}${grade.credibility}`;
    return [
      t('finding.source', {
        title: nameIn(title),
        publisher: recordWords(publisher),
        date: recordWords(date),
        licence: recordWords(licence),
        grade: code,
      }),
    ];
  });
}
