import type { Atlas } from '../atlas/nouns.ts';
import type { Session } from '../session/session.ts';
import { EmbedFurniture } from '../ui/furniture/embed-furniture.tsx';
import { Notices } from '../ui/notices.tsx';
import { t } from '../words/language.ts';
import { Announcer } from './announcer.tsx';
import styles from './embed-layout.module.css';
import { type MapHandle, MapHost } from './map/map-host.tsx';

interface Props {
  readonly session: Session;
  readonly atlas: Atlas;
  readonly handle: MapHandle;
}

/** A bare map for another page's frame (`embed=1`): to be looked at, moved and picked on, by keyboard too. */
export function EmbedLayout({ session, atlas, handle }: Props) {
  return (
    <main className={styles.layout}>
      <section className={styles.map} aria-label={t('map.title')}>
        <MapHost session={session} atlas={atlas} handle={handle} />
        <EmbedFurniture />
        <Notices />
      </section>
      <Announcer />
    </main>
  );
}
