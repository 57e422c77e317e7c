import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { PointSet } from '../../session/point-set.ts';
import { formatCount } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useActions, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { TextInput } from '../controls/text-input.tsx';
import styles from './set-list.module.css';

interface RowProps {
  readonly set: PointSet;
  readonly chosen: boolean;
}

function SetRow({ set, chosen }: RowProps) {
  const { chooseSet, renameSet, showSet, removeSet } = useActions();
  const [renaming, setRenaming] = useState(false);
  /** By Enter: the focus, which was in the field, goes on to the name. */
  const [taken, setTaken] = useState(false);
  const rename = (name: string) => {
    if (name !== '' && name !== set.name) renameSet(set.id, name);
    setRenaming(false);
  };
  const take = (name: string) => {
    setTaken(true);
    rename(name);
  };
  const edit = () => {
    setTaken(false);
    setRenaming(true);
  };
  return (
    <li className={styles.set} data-chosen={chosen || undefined}>
      <Button
        look="icon"
        icon={set.shown ? 'seen' : 'hidden'}
        label={t(set.shown ? 'points.sets.hide' : 'points.sets.show', { name: set.name })}
        onPress={() => showSet(set.id, !set.shown)}
      />
      {renaming ? (
        <TextInput label={t('points.sets.name')} value={set.name} onSubmit={take} onLeave={rename} />
      ) : (
        <AriaButton
          className={styles.name ?? ''}
          aria-current={chosen}
          autoFocus={taken}
          onPress={() => (chosen ? edit() : chooseSet(set.id))}
          aria-label={chosen ? t('points.sets.rename', { name: set.name }) : set.name}
        >
          <bdi className={styles.text}>{set.name}</bdi>
          <span className={styles.count}>{formatCount(set.imported.count)}</span>
        </AriaButton>
      )}
      <Button
        look="icon"
        icon="trash"
        label={t('points.sets.remove', { name: set.name })}
        onPress={() => removeSet(set.id)}
      />
    </li>
  );
}

/** The imported sets. One is chosen; its name is changed by a second click. */
export function SetList({ chosen }: { readonly chosen: string | undefined }) {
  const sets = useSession((s) => s.work.now.sets);
  return (
    <ul className={styles.list} aria-label={t('points.sets.label')}>
      {sets.map((set) => (
        <SetRow key={set.id} set={set} chosen={set.id === chosen} />
      ))}
    </ul>
  );
}
