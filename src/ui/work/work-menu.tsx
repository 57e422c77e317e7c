import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { savedOf } from '../../session/saved-work/saved-of.ts';
import { isNothing } from '../../session/saved-work/saved-work.ts';
import { t } from '../../words/language.ts';
import { bytesWords } from '../../words/points-words.ts';
import { keptWords, momentWords } from '../../words/work-words.ts';
import { useActions, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { PopupSheet } from '../controls/popup-sheet.tsx';
import { OtherWorks } from './other-works.tsx';
import styles from './work-menu.module.css';

/** Bytes: more room than this is not worth a word. */
const PLENTY = 1e9;

/** What is saved, where, and how much more would be. */
function Kept() {
  const work = useSession((s) => s.work);
  const whatIf = useSession((s) => s.whatIf);
  const { saved, trouble } = useSession((s) => s.keeping);
  const { bytesOf, room } = useCommands().work;
  const [free, setFree] = useState<number | undefined>(undefined);
  // Synchronises with the browser's own count of what it keeps, after each saving.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `saved` is when to ask again, not what is asked
  useEffect(() => {
    let isOver = false;
    room().then((bytes) => !isOver && setFree(bytes));
    return () => {
      isOver = true;
    };
  }, [room, saved]);
  const all = savedOf({ work, whatIf, importing: undefined });
  if (isNothing(all)) return <p className={styles.text}>{t('work.nothing')}</p>;
  // What a link brought alone: saved once the user goes on from there.
  if (saved === undefined && !trouble) return <p className={styles.text}>{t('work.fromLink')}</p>;
  const bytes = all.sets.reduce((sum, { id }) => sum + (bytesOf(id) ?? 0), 0);
  return (
    <>
      {!trouble && <p>{keptWords(all, bytes)}</p>}
      <p className={styles.text}>
        {saved !== undefined && <span>{t('work.savedAt', { time: momentWords(saved) })}</span>}
        {free !== undefined && free < PLENTY && <span>{t('work.room', { size: bytesWords(free) })}</span>}
      </p>
    </>
  );
}

/** The user's work as a whole: where it is kept, out into a file, in from one, given up. */
export function WorkMenu() {
  const { startAfresh } = useActions();
  const any = useSession((s) => !isNothing(savedOf(s)));
  const { save, open } = useCommands().work;
  return (
    <PopupSheet label={t('work.work')} opener="work" width={320}>
      {({ close }) => (
        <div className={styles.ways}>
          <Kept />
          <Button
            icon="take"
            label={t('work.save')}
            isDisabled={!any}
            onPress={() => {
              close();
              void save();
            }}
          />
          <FileTrigger
            onSelect={(files) => {
              const file = files?.[0];
              if (!file) return;
              close();
              void open(file);
            }}
          >
            <Button icon="bring" label={t('work.open')} />
          </FileTrigger>
          <p className={styles.text}>{t('work.fileNote')}</p>
          <Button
            icon="trash"
            label={t('work.afresh')}
            isDisabled={!any}
            onPress={() => {
              close();
              startAfresh();
            }}
          />
          <p className={styles.text}>{t('work.afreshNote')}</p>
          <OtherWorks onOpen={close} />
        </div>
      )}
    </PopupSheet>
  );
}
