import { useMemo } from 'react';
import type { Session } from '../session/session.ts';
import { type Commands, CommandsContext, SessionContext, useSession } from '../ui/context.ts';
import { FailurePage } from '../ui/failure-page.tsx';
import { MapFurniture } from '../ui/furniture/map-furniture.tsx';
import { Notices } from '../ui/notices.tsx';
import { Workbench } from '../ui/workbench.tsx';
import { Announcer } from './announcer.tsx';
import styles from './app.module.css';
import { type MapHandle, MapHost } from './map-host.tsx';

interface Props {
  readonly session: Session;
  readonly commands: Commands;
  readonly handle: MapHandle;
}

function Layout({ session, handle }: Omit<Props, 'commands'>) {
  const atlas = useSession((s) => s.atlas);
  if (atlas.kind === 'failed') return <FailurePage problems={atlas.problems} />;
  if (atlas.kind === 'loading') return <p className={styles.loading}>Opening the atlas…</p>;
  return (
    <main className={styles.layout}>
      <Workbench />
      <section className={styles.map} aria-label="Map">
        <MapHost session={session} atlas={atlas.value} handle={handle} />
        <MapFurniture />
        <Notices />
      </section>
      <Announcer />
    </main>
  );
}

export function App({ session, commands, handle }: Props) {
  const layout = useMemo(() => <Layout session={session} handle={handle} />, [session, handle]);
  return (
    <SessionContext value={session}>
      <CommandsContext value={commands}>{layout}</CommandsContext>
    </SessionContext>
  );
}
