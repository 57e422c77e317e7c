import { type RefObject, useMemo } from 'react';
import { judgedAtlas } from '../session/judged-line.ts';
import type { Session } from '../session/session.ts';
import {
  type Commands,
  CommandsContext,
  SessionContext,
  SuggesterContext,
  useSession,
} from '../ui/context.ts';
import { FailurePage } from '../ui/failure-page.tsx';
import { MapFurniture } from '../ui/furniture/map-furniture.tsx';
import { Notices } from '../ui/notices.tsx';
import { LineProfile } from '../ui/profile/line-profile.tsx';
import { createSuggester } from '../ui/search/suggestions.ts';
import { WhatIfBanner } from '../ui/what-if/what-if-banner.tsx';
import { Workbench } from '../ui/workbench.tsx';
import { Announcer } from './announcer.tsx';
import styles from './app.module.css';
import { DropZone } from './drop-zone.tsx';
import { EmbedLayout } from './embed-layout.tsx';
import { type MapHandle, MapHost } from './map-host.tsx';

interface Props {
  readonly session: Session;
  readonly commands: Commands;
  readonly handle: MapHandle;
  /** Where `/` puts the keyboard. */
  readonly searchInput: RefObject<HTMLInputElement | null>;
}

function Layout({ session, handle, searchInput }: Omit<Props, 'commands'>) {
  const atlas = useSession((s) => s.atlas);
  const judged = useSession(judgedAtlas);
  const embed = useSession((s) => s.settings.embed);
  const suggester = useMemo(() => (judged ? createSuggester(judged) : undefined), [judged]);
  if (atlas.kind === 'failed') return <FailurePage problems={atlas.problems} />;
  if (atlas.kind === 'loading') return <p className={styles.loading}>Opening the atlas…</p>;
  if (embed) return <EmbedLayout session={session} atlas={atlas.value} handle={handle} />;
  return (
    <SuggesterContext value={suggester}>
      <main className={styles.layout}>
        <Workbench searchInput={searchInput} />
        <div className={styles.stage}>
          <section className={styles.map} aria-label="Map">
            <MapHost session={session} atlas={atlas.value} handle={handle} />
            <MapFurniture />
            <Notices />
          </section>
          <LineProfile />
        </div>
        <WhatIfBanner />
        <Announcer />
        <DropZone />
      </main>
    </SuggesterContext>
  );
}

export function App({ session, commands, handle, searchInput }: Props) {
  const layout = useMemo(
    () => <Layout session={session} handle={handle} searchInput={searchInput} />,
    [session, handle, searchInput],
  );
  return (
    <SessionContext value={session}>
      <CommandsContext value={commands}>{layout}</CommandsContext>
    </SessionContext>
  );
}
