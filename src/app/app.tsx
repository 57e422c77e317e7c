import { type RefObject, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
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
import { ThumbMeasure } from '../ui/measure/thumb-measure.tsx';
import { Notices } from '../ui/notices.tsx';
import { useIsPhone } from '../ui/phone.ts';
import { PlainPrint } from '../ui/print/plain-print.tsx';
import { LineProfile } from '../ui/profile/line-profile.tsx';
import { createSuggester } from '../ui/search/suggestions.ts';
import { KeysSheet } from '../ui/settings/keys-sheet.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Waiting } from '../ui/waiting.tsx';
import { WhatIfBanner } from '../ui/what-if/what-if-banner.tsx';
import { Workbench } from '../ui/workbench.tsx';
import { t } from '../words/language.ts';
import { Announcer } from './announcer.tsx';
import styles from './app.module.css';
import { EmbedLayout } from './embed-layout.tsx';
import { type MapHandle, MapHost } from './map/map-host.tsx';
import { DropZone } from './points/drop-zone.tsx';

/** For React Aria: its own words, and which way its controls run. Both write figures in Latin digits. */
const ARIA_LOCALES = { en: 'en-GB', ar: 'ar-AE' } as const;

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
  const sheet = useSession((s) => s.sheet);
  const drawing = useSession((s) => s.drawing);
  const aiming = useIsPhone() && drawing;
  const suggester = useMemo(() => (judged ? createSuggester(judged) : undefined), [judged]);
  if (atlas.kind === 'failed') return <FailurePage problems={atlas.problems} />;
  if (atlas.kind === 'loading') {
    return (
      <main className={styles.loading}>
        <h1 className={styles.name}>{t('app.name')}</h1>
        <Waiting words={t('app.loading')} />
      </main>
    );
  }
  if (embed) {
    return (
      <>
        <EmbedLayout session={session} atlas={atlas.value} handle={handle} />
        <PlainPrint />
      </>
    );
  }
  return (
    <SuggesterContext value={suggester}>
      <main className={styles.layout} data-sheet={sheet} data-aiming={aiming || undefined}>
        <Workbench searchInput={searchInput} />
        <div className={styles.stage}>
          <section className={styles.map} aria-label={t('map.title')}>
            <MapHost session={session} atlas={atlas.value} handle={handle} />
            <MapFurniture />
            <Notices />
          </section>
          {aiming && <ThumbMeasure />}
          <LineProfile />
        </div>
        <WhatIfBanner />
        <Announcer />
        <DropZone />
        <KeysSheet />
      </main>
      <PlainPrint />
    </SuggesterContext>
  );
}

export function App({ session, commands, handle, searchInput }: Props) {
  const spoken = useLanguage();
  return (
    <I18nProvider locale={ARIA_LOCALES[spoken]}>
      <SessionContext value={session}>
        <CommandsContext value={commands}>
          {/* Another language: all that is said is said again. */}
          <Layout session={session} handle={handle} searchInput={searchInput} />
        </CommandsContext>
      </SessionContext>
    </I18nProvider>
  );
}
