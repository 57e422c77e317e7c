import { useState } from 'react';
import { t } from '../../words/language.ts';
import { useActions, useSession } from '../context.ts';
import { Icon } from '../controls/icon.tsx';
import { inheritFocus } from '../focus/inherit-focus.ts';
import { isPhone } from '../phone.ts';
import styles from './line-profile.module.css';
import { OpenProfile } from './open-profile.tsx';
import { useProfilePoints } from './use-profile-points.ts';

const ROOMY = '(width >= 720px)';

/** The line pulled straight, under the map. Where there is little room it waits to be opened. */
export function LineProfile() {
  const points = useProfilePoints();
  const view = useSession((s) => s.profile);
  const { openProfile } = useActions();
  const [roomy] = useState(() => matchMedia(ROOMY).matches && !isPhone());
  const isOpen = view.open ?? roomy;
  return (
    <section
      ref={inheritFocus}
      className={styles.profile}
      data-profile=""
      aria-label={t('profile.title')}
      data-open={isOpen || undefined}
      data-tall={(isOpen && view.tall) || undefined}
    >
      {isOpen ? (
        <OpenProfile points={points} />
      ) : (
        <button
          type="button"
          className={styles.strip}
          aria-expanded={false}
          data-heir=""
          onClick={() => openProfile(true)}
        >
          <Icon name="chevron" />
          {t('profile.title')}
        </button>
      )}
    </section>
  );
}
