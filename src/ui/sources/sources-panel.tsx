import { DRAWN, layerSources } from '../../atlas/layer-sources.ts';
import { DRAWN_WORDS, limitsOf } from '../../words/sources-words.ts';
import { UNSOURCED } from '../../words/what-if-words.ts';
import { useAtlas, useBaseAtlas, useSession } from '../context.ts';
import { SourceLinks } from '../controls/source-link.tsx';
import { SourceRecord } from './source-record.tsx';
import styles from './sources-panel.module.css';

function Limits() {
  const { line } = useBaseAtlas();
  const units = useSession((s) => s.settings.units);
  return (
    <section className={styles.part} aria-labelledby="limits">
      <h2 id="limits" className={styles.heading}>
        Limits of the reconstruction
      </h2>
      <ul className={styles.limits}>
        {limitsOf(line, units).map(({ text, sources }) => (
          <li key={text}>
            <p>{text}</p>
            <SourceLinks ids={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Layers() {
  const sources = layerSources(useAtlas());
  return (
    <section className={styles.part} aria-labelledby="layers">
      <h2 id="layers" className={styles.heading}>
        What each layer rests on
      </h2>
      <dl className={styles.layers}>
        {DRAWN.map((drawn) => (
          <div key={drawn}>
            <dt>{DRAWN_WORDS[drawn]}</dt>
            <dd>{sources[drawn].length > 0 ? <SourceLinks ids={sources[drawn]} /> : UNSOURCED}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the map rests on, record by record, and what it cannot tell. */
export function SourcesPanel() {
  const { sources } = useAtlas();
  const asked = useSession((s) => s.source);
  return (
    <section aria-label="Sources" className={styles.panel}>
      <p className={styles.first}>
        The line is a reconstruction from one news report, which gives no coordinates. A side of it is not
        control.
      </p>
      <Limits />
      <Layers />
      <section className={styles.part} aria-labelledby="records">
        <h2 id="records" className={styles.heading}>
          Records
        </h2>
        <ul className={styles.list}>
          {[...sources.values()].map((source) => (
            <SourceRecord
              key={source.id}
              source={source}
              asked={source.id === asked?.id ? asked : undefined}
            />
          ))}
        </ul>
      </section>
    </section>
  );
}
