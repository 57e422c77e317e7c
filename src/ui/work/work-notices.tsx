import type { Reading } from '../../session/keeping.ts';
import type { SavedSet } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { progressWords } from '../../words/points-words.ts';
import { comingTrouble, keepTrouble, momentWords } from '../../words/work-words.ts';
import { useActions, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import notices from '../notices.module.css';
import styles from './work-notices.module.css';

type UnderWay = Extract<Reading, { kind: 'reading' }>;

function UnderWay({ set, reading }: { readonly set: SavedSet; readonly reading: UnderWay | undefined }) {
  const { rows, read, bytes } = reading ?? { rows: 0, read: 0, bytes: 0 };
  return (
    <div className={styles.progress}>
      <span>{t('work.readingSet', { file: set.file })}</span>
      {/* Said once: the notices would read out every step of it. */}
      <div aria-live="off">
        <Progress
          label={t('work.readingSet', { file: set.file })}
          share={bytes > 0 ? Math.min(1, read / bytes) : undefined}
          text={reading ? progressWords(rows, read, bytes) : ''}
        />
      </div>
    </div>
  );
}

/** A set that comes back: how far its reading has got, or why it does not come. */
function Coming({ set, reading }: { readonly set: SavedSet; readonly reading: Reading | undefined }) {
  const { setReading, giveUpComing } = useActions();
  return (
    <div className={notices.notice}>
      {reading === undefined || reading.kind === 'reading' ? (
        <UnderWay set={set} reading={reading} />
      ) : (
        <span>{comingTrouble(set, reading)}</span>
      )}
      {reading?.kind === 'failed' && (
        <Button look="quiet" label={t('work.retry')} onPress={() => setReading(set.id, undefined)} />
      )}
      <Button
        look="icon"
        icon="close"
        label={t('work.removeSet', { name: set.name })}
        onPress={() => giveUpComing(set.id)}
      />
    </div>
  );
}

/** A work file that is being written or read. */
function FileUnderWay({ way }: { readonly way: 'out' | 'in' }) {
  const file = useSession((s) => s.keeping[way]);
  const { cancel } = useCommands().work;
  if (!file) return null;
  const label = way === 'out' ? t('work.writing') : t('work.reading');
  return (
    <div className={notices.notice}>
      <div className={styles.progress}>
        <span>{label}</span>
        <Progress label={label} share={file.total > 0 ? file.bytes / file.total : undefined} text="" />
      </div>
      <Button look="quiet" label={t('work.cancel')} onPress={() => cancel(way)} />
    </div>
  );
}

/** What cannot be saved. */
export function WorkTrouble() {
  const trouble = useSession((s) => s.keeping.trouble);
  const { sets, coming } = useSession((s) => s.work.now);
  const { setKeeping } = useActions();
  const { save } = useCommands().work;
  if (!trouble) return null;
  const nameOf = (id: string) => [...sets, ...coming].find((set) => set.id === id)?.name ?? '';
  return (
    <div className={notices.notice} role="alert">
      <span>{keepTrouble(trouble, nameOf)}</span>
      <Button look="quiet" label={t('work.save')} onPress={() => void save()} />
      <Button
        look="icon"
        icon="close"
        label={t('work.close')}
        onPress={() => setKeeping({ trouble: undefined })}
      />
    </div>
  );
}

function Back() {
  const back = useSession((s) => s.keeping.back);
  const { setKeeping, startAfresh } = useActions();
  if (back === undefined) return null;
  const close = () => setKeeping({ back: undefined });
  return (
    <div className={notices.notice}>
      <span>{t('work.back', { when: momentWords(back) })}</span>
      <Button
        look="quiet"
        label={t('work.afresh')}
        onPress={() => {
          startAfresh();
          close();
        }}
      />
      <Button look="icon" icon="close" label={t('work.close')} onPress={close} />
    </div>
  );
}

/** What is to be known of saved work: that it is back, what is on its way. */
export function WorkNotices() {
  const coming = useSession((s) => s.work.now.coming);
  const reading = useSession((s) => s.keeping.reading);
  return (
    <>
      <Back />
      <FileUnderWay way="out" />
      <FileUnderWay way="in" />
      {coming.map((set) => (
        <Coming key={set.id} set={set} reading={reading[set.id]} />
      ))}
    </>
  );
}
