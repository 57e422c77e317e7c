import { FileTrigger } from 'react-aria-components';
import { t } from '../../words/language.ts';
import { useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { UndoButtons } from '../undo-buttons.tsx';
import styles from './import-bar.module.css';

/** The ways in. @param any whether there are sets already: then the first step needs no emphasis */
export function ImportBar({ any }: { readonly any: boolean }) {
  const { points } = useCommands();
  return (
    <div className={styles.bar}>
      <FileTrigger allowsMultiple onSelect={(files) => files && void points.importFiles([...files])}>
        <Button
          look={any ? 'plain' : 'primary'}
          icon="bring"
          label={t('points.import.choose')}
          onPress={points.prepareImport}
        />
      </FileTrigger>
      <Button label={t('points.import.paste')} onPress={() => void points.pasteRows()} />
      {any && (
        <div className={styles.tools}>
          <UndoButtons />
        </div>
      )}
    </div>
  );
}
