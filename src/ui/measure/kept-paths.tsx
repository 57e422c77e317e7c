import { useState } from 'react';
import { cornersOf } from '../../session/corners.ts';
import { measure } from '../../verdict/measure.ts';
import { formatLength } from '../../words/figures.ts';
import { vertexName } from '../../words/measure-words.ts';
import { useActions, useAtlas, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Figure } from '../controls/figure.tsx';
import { Fold } from '../controls/fold.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { TextInput } from '../controls/text-input.tsx';
import styles from './kept-paths.module.css';

/** Measures put aside under a name, each to be taken in hand again. */
export function KeptPaths() {
  const { places } = useAtlas();
  const path = useSession((s) => s.work.now.path);
  const kept = useSession((s) => s.work.now.kept);
  const units = useSession((s) => s.settings.units);
  const { keepPath, takePath, renameKept, removeKept } = useActions();
  const [renaming, setRenaming] = useState<number | undefined>(undefined);
  const ends = [path.vertices[0], path.vertices.at(-1)];
  const name = ends.map((v) => (v ? vertexName(v, places) : '')).join(' – ');
  const any = path.vertices.length > 1;
  return (
    <Fold title={kept.length > 0 ? `Kept measures (${kept.length})` : 'Kept measures'}>
      {kept.length === 0 && (
        <p className={styles.text}>Put a measure aside to begin another: it stays on the map, thinner.</p>
      )}
      <ul>
        {kept.map((k, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a kept path is its position in the list; names may repeat
          <li key={i} className={styles.kept}>
            {renaming === i ? (
              <TextInput
                label="Name"
                value={k.name}
                onSubmit={(next) => {
                  if (next !== '' && next !== k.name) renameKept(i, next);
                  setRenaming(undefined);
                }}
              />
            ) : (
              <span className={styles.name}>{k.name}</span>
            )}
            <Figure {...formatLength(measure(cornersOf(k.vertices, places), k.closed).metres, units)} />
            <MenuButton
              label={`Kept measure ${k.name}`}
              icon="more"
              choices={[
                { id: 'take', label: 'Take in hand', act: () => takePath(i, name) },
                { id: 'rename', label: 'Rename', act: () => setRenaming(i) },
                { id: 'remove', label: 'Remove', act: () => removeKept(i) },
              ]}
            />
          </li>
        ))}
      </ul>
      <Button label="Keep this measure" isDisabled={!any} onPress={() => keepPath(name)} />
    </Fold>
  );
}
