import { useEffect, useRef } from 'react';
import type { Source } from '../../atlas/nouns.ts';
import { formatLength, plain } from '../../words/figures.ts';
import { gradeSentence } from '../../words/grade-words.ts';
import { useAtlas, useSession } from '../context.ts';
import styles from './sources-panel.module.css';

const Record = ({ source, asked }: { readonly source: Source; readonly asked: boolean }) => {
  const units = useSession((s) => s.settings.units);
  const element = useRef<HTMLLIElement>(null);
  // The browser's focus and scroll position are outside React: a figure that led here must land on its record.
  useEffect(() => {
    if (asked) element.current?.focus({ preventScroll: true });
    if (asked) element.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <li ref={element} className={styles.record} tabIndex={-1} data-asked={asked || undefined}>
      <h2 className={styles.title}>{source.title.en}</h2>
      <p>{source.note.en}</p>
      <dl className={styles.facts}>
        <dt>Publisher</dt>
        <dd>{`${source.publisher}, ${source.date}`}</dd>
        <dt>Licence</dt>
        <dd>{source.licence}</dd>
        <dt>Grade</dt>
        <dd>{gradeSentence(source.grade)}</dd>
        {source.errorMetres !== null && (
          <>
            <dt>Position error</dt>
            <dd>{`about ${plain(formatLength(source.errorMetres, units))}`}</dd>
          </>
        )}
      </dl>
    </li>
  );
};

/** What the map rests on, record by record. */
export function SourcesPanel() {
  const { sources } = useAtlas();
  const asked = useSession((s) => s.source);
  return (
    <section aria-label="Sources" className={styles.panel}>
      <p className={styles.first}>
        The line is a reconstruction from one news report, which gives no coordinates. A side of it is not
        control.
      </p>
      <ul className={styles.list}>
        {[...sources.values()].map((source) => (
          <Record key={source.id} source={source} asked={source.id === asked} />
        ))}
      </ul>
    </section>
  );
}
