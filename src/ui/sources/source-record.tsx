import { useEffect, useRef } from 'react';
import type { Source } from '../../atlas/nouns.ts';
import type { AskedSource } from '../../session/state.ts';
import { formatLength, plain } from '../../words/figures.ts';
import { gradeSentence } from '../../words/grade-words.ts';
import { nameIn, t } from '../../words/language.ts';
import { recordWords } from '../../words/sources-words.ts';
import { useSession } from '../context.ts';
import styles from './sources-panel.module.css';

interface Props {
  readonly source: Source;
  /** Defined where this is the record that was asked for; another object each time. */
  readonly asked: AskedSource | undefined;
}

/** One record: what it tells, and how far it can be trusted. */
export function SourceRecord({ source, asked }: Props) {
  const units = useSession((s) => s.settings.units);
  const element = useRef<HTMLLIElement>(null);
  // The browser's focus and scroll position are outside React: a figure that led here must land on its record.
  useEffect(() => {
    if (!asked) return;
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <li ref={element} className={styles.record} tabIndex={-1} data-asked={asked ? true : undefined}>
      <h3 className={styles.title}>{nameIn(source.title)}</h3>
      <p>{nameIn(source.note)}</p>
      <dl className={styles.facts}>
        <dt>{t('sources.publisher')}</dt>
        <dd>
          {t('sources.published', {
            publisher: recordWords(source.publisher),
            date: recordWords(source.date),
          })}
        </dd>
        <dt>{t('sources.licence')}</dt>
        <dd>
          <bdi>{recordWords(source.licence)}</bdi>
        </dd>
        <dt>{t('sources.gradeTitle')}</dt>
        <dd>{gradeSentence(source.grade)}</dd>
        {source.errorMetres !== null && (
          <>
            <dt>{t('sources.error')}</dt>
            <dd>{t('sources.about', { error: plain(formatLength(source.errorMetres, units)) })}</dd>
          </>
        )}
      </dl>
    </li>
  );
}
