import type { Notice } from '../session/state.ts';
import { t } from '../words/language.ts';
import { noticeSentence } from '../words/problem-words.ts';
import { useSession } from './context.ts';
import { Button } from './controls/button.tsx';
import { inheritFocus } from './focus/inherit-focus.ts';
import styles from './notices.module.css';
import { UpdateOffer } from './update-offer.tsx';
import { WorkNotices, WorkTrouble } from './work/work-notices.tsx';

/** What is said anew is another element, though its words be the same: a screen reader tells only what is added. */
const keys = new WeakMap<Notice, number>();
let lastKey = 0;
function keyOf(notice: Notice): number {
  const key = keys.get(notice) ?? ++lastKey;
  keys.set(notice, key);
  return key;
}

/** Said once and quietly, above the map. What went wrong stays until it is dismissed. */
export function Notices() {
  const notices = useSession((s) => s.notices);
  const dismiss = useSession((s) => s.dismiss);
  return (
    <div ref={inheritFocus} tabIndex={-1} className={styles.notices}>
      {/* It speaks for itself: within the others it would be said twice. */}
      <WorkTrouble />
      <div className={styles.quiet} aria-label={t('app.notices')} role="status">
        <UpdateOffer />
        <WorkNotices />
        {notices.map((notice) => (
          <div key={keyOf(notice)} className={styles.notice}>
            <span>{noticeSentence(notice)}</span>
            <Button look="icon" icon="close" label={t('app.dismiss')} onPress={() => dismiss(notice)} />
          </div>
        ))}
      </div>
    </div>
  );
}
