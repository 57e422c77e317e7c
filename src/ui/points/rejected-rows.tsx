import { useState } from 'react';
import type { PointSet } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { rejectedCsv } from '../../words/points-words.ts';
import { noticeSentence } from '../../words/problem-words.ts';
import { useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import styles from './rejected-rows.module.css';
import { RejectedTable } from './rejected-table.tsx';

interface Props {
  readonly set: PointSet;
  readonly isOpen: boolean;
  onClose(): void;
}

/** What came of copying since the dialog was opened: the notices that say it lie under it. */
function CopyOutcome() {
  const notices = useSession((s) => s.notices);
  const [before] = useState(notices);
  const notice = notices.findLast(
    (n) => ((n.code === 'copied' && n.what === 'list') || n.code === 'copy-refused') && !before.includes(n),
  );
  return (
    <p role="status" className={styles.outcome}>
      {notice && noticeSentence(notice)}
    </p>
  );
}

/** The rows that did not go in: which, what stood there, and why. */
export function RejectedRows({ set, isOpen, onClose }: Props) {
  const { points, copy } = useCommands();
  const { rejected } = set.imported;
  /** A worker that is gone has been said to be. */
  const withAll = (act: (text: string) => void) =>
    points.rejected(set.id, 0, rejected).then(
      (all) => act(rejectedCsv(all)),
      () => {},
    );
  return (
    <Sheet
      wide
      title={t('points.leftOut.title', { count: rejected, file: set.file })}
      isOpen={isOpen}
      onClose={onClose}
    >
      <RejectedTable set={set} />
      <div className={styles.actions}>
        <Button
          icon="copy"
          label={t('points.leftOut.copy')}
          onPress={() => void withAll((text) => copy(text, 'list'))}
        />
        <Button
          icon="take"
          label={t('points.leftOut.save')}
          onPress={() =>
            void withAll((text) => points.saveText(text, t('points.leftOut.fileName', { name: set.name })))
          }
        />
        <CopyOutcome />
        <Button look="primary" label={t('points.close')} onPress={onClose} />
      </div>
    </Sheet>
  );
}
