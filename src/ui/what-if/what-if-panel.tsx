import { useRef } from 'react';
import { distanceSources } from '../../atlas/layer-sources.ts';
import { chosenLine } from '../../session/judged-line.ts';
import { t } from '../../words/language.ts';
import { useBaseAtlas, useSession } from '../context.ts';
import { Lead } from '../controls/lead.tsx';
import { selectedTab } from '../focus/inherit-focus.ts';
import { useKeptFocus } from '../focus/use-kept-focus.ts';
import { SourceLinks } from '../source-link.tsx';
import { UndoButtons } from '../undo-buttons.tsx';
import { Changes } from './changes.tsx';
import { LineFault } from './line-fault.tsx';
import { LineList } from './line-list.tsx';
import { NewLine } from './new-line.tsx';
import { Sideways } from './sideways.tsx';
import { VertexEditor } from './vertex-editor.tsx';
import styles from './what-if-panel.module.css';

/** Lines of the user's beside the reconstruction, and what each of them would change. */
export function WhatIfPanel() {
  const atlas = useBaseAtlas();
  const any = useSession((s) => s.work.now.lines.length > 0);
  const line = useSession(chosenLine);
  const section = useRef<HTMLElement>(null);
  // The chosen line, which may just have got its name. No button: the key that took the focus away would press it.
  useKeptFocus(
    line,
    () => section.current?.querySelector<HTMLElement>('input[type=radio]:checked') ?? selectedTab(),
  );
  return (
    <section ref={section} aria-label={t('whatIf.title')} className={styles.panel}>
      <h2 className="visually-hidden">{t('whatIf.title')}</h2>
      {!any && <Lead>{t('whatIf.first')}</Lead>}
      <NewLine any={any} tools={any && <UndoButtons />} />
      <LineFault line={line} />
      {any && <LineList chosen={line?.id} />}
      {line && <Changes />}
      {line && <VertexEditor line={line} />}
      <Sideways />
      <SourceLinks ids={distanceSources(atlas)} />
    </section>
  );
}
