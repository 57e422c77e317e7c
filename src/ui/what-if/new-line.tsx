import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { t } from '../../words/language.ts';
import { lineTextProblem } from '../../words/line-problems.ts';
import { useActions, useBaseAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import styles from './what-if-panel.module.css';

interface Props {
  /** Whether there are lines already: then the first step needs no emphasis. */
  readonly any: boolean;
  readonly tools: ReactNode;
}

/** The ways to a line of one's own: a copy to be edited, or a file. */
export function NewLine({ any, tools }: Props) {
  const { line } = useBaseAtlas();
  const { importLine } = useCommands();
  const { addLine, editLine } = useActions();
  const made = useSession((s) => s.whatIf.made);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const { name } = file;
    setProblem(
      await importLine(file).then(
        (found) => found && lineTextProblem(name, found),
        () => t('work.problem.unreadable', { file: name }),
      ),
    );
  };
  return (
    <div className={styles.ways}>
      <div className={styles.bar}>
        <Button
          look={any ? 'plain' : 'primary'}
          label={t('whatIf.new.copy')}
          onPress={() => {
            setProblem(undefined);
            addLine(t('whatIf.new.copyName', { number: made + 1 }), [...line.coords]);
            editLine(true);
          }}
        />
        <FileTrigger
          acceptedFileTypes={['.geojson', '.json', '.kml']}
          onSelect={(files) => void bring(files?.[0])}
        >
          <Button icon="bring" label={t('whatIf.new.import')} />
        </FileTrigger>
        <span className={styles.tools}>{tools}</span>
      </div>
      <div role="alert" className={styles.said}>
        {problem && (
          <div className={styles.fault}>
            <p>{problem}</p>
            <div className={styles.bar}>
              <Button label={t('whatIf.fault.dismiss')} onPress={() => setProblem(undefined)} />
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
