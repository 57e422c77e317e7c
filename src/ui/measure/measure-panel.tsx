import { useRef } from 'react';
import { distanceSources } from '../../atlas/layer-sources.ts';
import { t } from '../../words/language.ts';
import { useActions, useAtlas, useSession } from '../context.ts';
import { Lead } from '../controls/lead.tsx';
import { useKeptFocus } from '../focus/use-kept-focus.ts';
import { PlaceSearch } from '../search/place-search.tsx';
import { SourceLinks } from '../source-link.tsx';
import { useMeasure } from '../use-measure.ts';
import { Comparison } from './comparison.tsx';
import { KeptPaths } from './kept-paths.tsx';
import { LegList } from './leg-list.tsx';
import { Matrix } from './matrix.tsx';
import styles from './measure-panel.module.css';
import { MeasureTools } from './measure-tools.tsx';
import { RingsEditor } from './rings-editor.tsx';
import { Totals } from './totals.tsx';

/** A path and its lengths. The list is the equal of the picture: all that can be done there can be done here. */
export function MeasurePanel() {
  const path = useSession((s) => s.work.now.path);
  const { figures, sides } = useMeasure();
  const { addVertex } = useActions();
  const atlas = useAtlas();
  const any = path.vertices.length > 0;
  const section = useRef<HTMLElement>(null);
  // The corner that is last now, else the field for the first.
  useKeptFocus(path, () => {
    const corners = section.current?.querySelectorAll<HTMLElement>('ol button');
    return corners?.[corners.length - 1] ?? section.current?.querySelector<HTMLElement>('[role=combobox]');
  });
  return (
    <section ref={section} aria-label={t('measure.title')} className={styles.panel}>
      <h2 className="visually-hidden">{t('measure.title')}</h2>
      {figures.legs.length > 0 ? (
        <Totals figures={figures} />
      ) : (
        <Lead>{any ? t('measure.next') : t('measure.first')}</Lead>
      )}
      <MeasureTools figures={figures} />
      {any && <LegList path={path} figures={figures} sides={sides} />}
      <PlaceSearch
        label={t('measure.addPoint')}
        onPick={({ at, place, typed }) =>
          addVertex({ at, place: place?.id, errorMetres: typed?.errorMetres })
        }
      />
      <div>
        {figures.legs.length > 0 && <Comparison figures={figures} />}
        <KeptPaths />
        <RingsEditor />
        <Matrix />
      </div>
      <SourceLinks ids={distanceSources(atlas)} />
    </section>
  );
}
