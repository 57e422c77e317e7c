import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { WhatIfLine } from '../../session/what-if.ts';
import { t } from '../../words/language.ts';
import { useActions, useSession } from '../context.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { TextInput } from '../controls/text-input.tsx';
import styles from './line-list.module.css';

const NONE = 'reconstruction';

function LineRow({ line }: { readonly line: WhatIfLine }) {
  const { renameLine, removeLine } = useActions();
  const [renaming, setRenaming] = useState(false);
  const rename = (name: string) => {
    if (name !== '' && name !== line.name) renameLine(line.id, name);
    setRenaming(false);
  };
  return (
    <div className={styles.row}>
      {renaming ? (
        <TextInput label={t('whatIf.list.name')} value={line.name} onSubmit={rename} onLeave={rename} />
      ) : (
        <Radio value={line.id} className={styles.line ?? ''}>
          <bdi className={styles.name}>{line.name}</bdi>
        </Radio>
      )}
      <MenuButton
        label={t('whatIf.list.one', { name: line.name })}
        icon="more"
        choices={[
          { id: 'rename', label: t('whatIf.list.rename'), act: () => setRenaming(true) },
          { id: 'remove', label: t('whatIf.list.remove'), act: () => removeLine(line.id) },
        ]}
      />
    </div>
  );
}

/** The line that all is judged by: one of these. */
export function LineList({ chosen }: { readonly chosen: string | undefined }) {
  const lines = useSession((s) => s.work.now.lines);
  const { chooseLine } = useActions();
  return (
    <RadioGroup
      className={styles.list ?? ''}
      value={chosen ?? NONE}
      onChange={(id) => chooseLine(id === NONE ? undefined : id)}
    >
      <Label className={styles.label ?? ''}>{t('whatIf.list.title')}</Label>
      <div className={styles.row}>
        <Radio value={NONE} className={styles.line ?? ''}>
          <span className={styles.name}>{t('whatIf.list.reconstruction')}</span>
        </Radio>
      </div>
      {lines.map((line) => (
        <LineRow key={line.id} line={line} />
      ))}
    </RadioGroup>
  );
}
