import { useEffect, useState } from 'react';
import { KEPT_WORKS } from '../../session/saved-work/outdated.ts';
import { formatCount } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { momentWords, partsWords } from '../../words/work-words.ts';
import { type OtherWork, useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { focusIfLost } from '../focus/focus-at-once.ts';
import styles from './other-works.module.css';

interface RowProps {
  readonly other: OtherWork;
  onOpen(): void;
}

/** Its removal can be taken back as long as the list is on the screen. */
function Row({ other, onOpen }: RowProps) {
  const { removeOther, openOther } = useCommands().work;
  const [putBack, setPutBack] = useState<(() => Promise<void>) | undefined>(undefined);
  const [wasBack, setWasBack] = useState(false);
  const when = momentWords(other.at);
  if (putBack) {
    return (
      <li className={styles.row}>
        <span className={styles.what}>{t('work.removed', { when })}</span>
        <Button
          ref={focusIfLost}
          look="quiet"
          label={t('work.putBack')}
          aria-label={t('work.putBackOf', { when })}
          onPress={() => {
            void putBack().then(() => {
              setPutBack(undefined);
              setWasBack(true);
            });
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span>{when}</span>
        <span className={styles.parts}>{partsWords(other.work, other.bytes)}</span>
      </div>
      <Button
        ref={wasBack ? focusIfLost : null}
        look="quiet"
        label={t('work.takeUp')}
        aria-label={t('work.takeUpOf', { when })}
        onPress={() => {
          onOpen();
          void openOther(other.id);
        }}
      />
      <Button
        look="icon"
        icon="trash"
        label={t('work.remove', { when })}
        onPress={() => {
          void removeOther(other.id).then((undo) => undo && setPutBack(() => undo));
        }}
      />
    </li>
  );
}

/** What closed tabs have left in this browser, the latest first. */
export function OtherWorks({ onOpen }: { onOpen(): void }) {
  const { others } = useCommands().work;
  const [works, setWorks] = useState<readonly OtherWork[]>([]);
  // Synchronises with the browser's database, once: a row that is removed stays to be put back.
  useEffect(() => {
    let isOver = false;
    others().then((found) => !isOver && setWorks(found));
    return () => {
      isOver = true;
    };
  }, [others]);
  if (works.length === 0) return null;
  const [most, days] = [formatCount(KEPT_WORKS.most), formatCount(KEPT_WORKS.days)];
  return (
    <Fold title={t('work.earlier', { count: works.length })}>
      <ul className={styles.list}>
        {works.map((other) => (
          <Row key={other.id} other={other} onOpen={onOpen} />
        ))}
      </ul>
      <p className={styles.note}>{t('work.earlierNote', { most, days })}</p>
    </Fold>
  );
}
