import { DRAWN, layerSources } from '../../atlas/layer-sources.ts';
import { t } from '../../words/language.ts';
import { limitsOf } from '../../words/sources-words.ts';
import { useAtlas, useBaseAtlas, useSession } from '../context.ts';
import { Lead } from '../controls/lead.tsx';
import { Part } from '../controls/part.tsx';
import { SourceLinks } from '../source-link.tsx';
import { SourceRecord } from './source-record.tsx';
import styles from './sources-panel.module.css';

function Limits() {
  const { line } = useBaseAtlas();
  const units = useSession((s) => s.settings.units);
  return (
    <Part title={t('sources.limits')}>
      <ul className={styles.limits}>
        {limitsOf(line, units).map(({ text, sources }) => (
          <li key={text}>
            <p>{text}</p>
            <SourceLinks ids={sources} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Layers() {
  const sources = layerSources(useAtlas());
  return (
    <Part title={t('sources.layers')}>
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
    </Part>
  );
}

/** What the map rests on, record by record, and what it cannot tell. */
export function SourcesPanel() {
  const { sources } = useAtlas();
  const asked = useSession((s) => s.source);
  return (
    <section aria-label={t('sources.title')} className={styles.panel}>
      <Lead>{t('sources.first')}</Lead>
      <Limits />
      <Layers />
      <Part title={t('sources.records')}>
        <ul className={styles.list}>
          {[...sources.values()].map((source) => (
            <SourceRecord
              key={source.id}
              source={source}
              asked={source.id === asked?.id ? asked : undefined}
            />
          ))}
        </ul>
      </Part>
    </section>
  );
}
