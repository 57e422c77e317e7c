import { useState } from 'react';
import { cornersOf } from '../../session/corners.ts';
import type { KeptPath, Vertex } from '../../session/state.ts';
import { measure } from '../../verdict/measure.ts';
import { formatLength } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { vertexName } from '../../words/measure-words.ts';
import { useActions, useAtlas, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Figure } from '../controls/figure.tsx';
import { Fold } from '../controls/fold.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { TextInput } from '../controls/text-input.tsx';
import { inheritFocus } from '../focus/inherit-focus.ts';
import styles from './kept-paths.module.css';

/** Measures put aside under a name, each to be taken in hand again. */
export function KeptPaths() {
  const { places } = useAtlas();
  const path = useSession((s) => s.work.now.path);
  const kept = useSession((s) => s.work.now.kept);
  const units = useSession((s) => s.settings.units);
  const { keepPath, takePath, renameKept, removeKept } = useActions();
  const [renaming, setRenaming] = useState<KeptPath | undefined>(undefined);
  const endName = (end: Vertex | undefined) => (end ? vertexName(end, places) : '');
  const [from, to] = [endName(path.vertices[0]), endName(path.vertices.at(-1))];
  const name = t('measure.kept.named', { from, to });
  const any = path.vertices.length > 1;
  const rename = (index: number, from: string, to: string) => {
    if (to !== '' && to !== from) renameKept(index, to);
    setRenaming(undefined);
  };
  return (
    <Fold
      title={kept.length > 0 ? t('measure.kept.titleCount', { count: kept.length }) : t('measure.kept.title')}
    >
      {kept.length === 0 && <p className={styles.text}>{t('measure.kept.none')}</p>}
      <ul>
        {kept.map((k, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a kept path is its position in the list; names may repeat
          <li key={i} ref={inheritFocus} tabIndex={-1} className={styles.kept}>
            {renaming === k ? (
              <TextInput
                label={t('measure.kept.name')}
                value={k.name}
                onSubmit={(next) => rename(i, k.name, next)}
                onLeave={(next) => rename(i, k.name, next)}
              />
            ) : (
              <bdi className={styles.name}>{k.name}</bdi>
            )}
            <Figure {...formatLength(measure(cornersOf(k.vertices, places), k.closed).metres, units)} />
            <MenuButton
              label={t('measure.kept.one', { name: k.name })}
              icon="more"
              choices={[
                { id: 'take', label: t('measure.kept.take'), act: () => takePath(i, name) },
                { id: 'rename', label: t('measure.kept.rename'), act: () => setRenaming(k) },
                { id: 'remove', label: t('measure.kept.remove'), act: () => removeKept(i) },
              ]}
            />
          </li>
        ))}
      </ul>
      <Button label={t('measure.kept.keep')} isDisabled={!any} onPress={() => keepPath(name)} />
    </Fold>
  );
}
