import { t } from '../words/language.ts';
import { noticeSentence } from '../words/problem-words.ts';
import { useSession } from './context.ts';
import { Button } from './controls/button.tsx';
import styles from './notices.module.css';
import { UpdateOffer } from './update-offer.tsx';
import { WorkNotices, WorkTrouble } from './work/work-notices.tsx';

/** Said once and quietly, above the map. What went wrong stays until it is dismissed. */
export function Notices() {
  const notices = useSession((s) => s.notices);
  const dismiss = useSession((s) => s.dismiss);
  return (
    <div className={styles.notices}>
      {/* It speaks for itself: within the others it would be said twice. */}
      <WorkTrouble />
      <div className={styles.quiet} aria-label={t('app.notices')} role="status">
        <UpdateOffer />
        <WorkNotices />
        {notices.map((notice, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notices may say the same; their order is all they have
          <div key={i} className={styles.notice}>
            <span>{noticeSentence(notice)}</span>
            <Button look="icon" icon="close" label={t('app.dismiss')} onPress={() => dismiss(notice)} />
          </div>
        ))}
      </div>
    </div>
  );
}
