import { DRAWN, layerSources } from '../../atlas/layer-sources.ts';
import { t } from '../../words/language.ts';
import { limitsOf } from '../../words/sources-words.ts';
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
        {t('sources.limits')}
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
        {t('sources.layers')}
      </h2>
      <dl className={styles.layers}>
        {DRAWN.map((drawn) => (
          <div key={drawn}>
            <dt>{t(`sources.drawn.${drawn}`)}</dt>
            <dd>
              {sources[drawn].length > 0 ? <SourceLinks ids={sources[drawn]} /> : t('whatIf.unsourced')}
            </dd>
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
    <section aria-label={t('sources.title')} className={styles.panel}>
      <p className={styles.first}>{t('sources.first')}</p>
      <Limits />
      <Layers />
      <section className={styles.part} aria-labelledby="records">
        <h2 id="records" className={styles.heading}>
          {t('sources.records')}
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
