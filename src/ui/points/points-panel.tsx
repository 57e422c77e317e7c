import { useRef } from 'react';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { InTurn } from '../controls/in-turn.tsx';
import { useKeptFocus } from '../focus/use-kept-focus.ts';
import { EmptyPoints } from './empty-points.tsx';
import { ImportBar } from './import-bar.tsx';
import styles from './points-panel.module.css';
import { SetList } from './set-list.tsx';
import { SetView } from './set-view.tsx';
import { useChosenSet } from './use-points.ts';

/** Imported points: the sets, and for the chosen one its counts, filters and rows. */
export function PointsPanel() {
  const any = useSession((s) => s.work.now.sets.length > 0);
  const chosen = useChosenSet();
  const section = useRef<HTMLElement>(null);
  // The chosen set, which may just have got its name, else what brings one.
  useKeptFocus(
    any,
    () =>
      section.current?.querySelector<HTMLElement>('li [aria-current="true"]') ??
      section.current?.querySelector('button'),
  );
  return (
    <section ref={section} aria-label={t('points.title')} className={styles.panel}>
      <InTurn>
        <h2 className="visually-hidden">{t('points.title')}</h2>
        {!any && <EmptyPoints />}
        <ImportBar any={any} />
        {any && <SetList chosen={chosen?.set.id} />}
        {chosen && <SetView key={chosen.set.id} {...chosen} />}
      </InTurn>
    </section>
  );
}
