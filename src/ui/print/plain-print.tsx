import { type ComponentType, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useCommands, useSession } from '../context.ts';
import type { PlainPageProps } from './plain-page.tsx';

/** Once nothing else is to be done; Safari has no such hour. */
const whenIdle = (act: () => void): (() => void) => {
  if (!('requestIdleCallback' in globalThis)) {
    const later = setTimeout(act, 2000);
    return () => clearTimeout(later);
  }
  const idle = requestIdleCallback(act);
  return () => cancelIdleCallback(idle);
};

/**
 * What the browser's own menu prints while the sheet is closed: a plain page instead of the screen. It has to stand at
 * once, since no browser waits: so its program is fetched beforehand, and the map comes as it is on the screen.
 */
export function PlainPrint() {
  const { picture } = useCommands();
  const settled = useSession((s) => s.mapState.kind !== 'loading');
  const printing = useSession((s) => s.printing);
  const [page, setPage] = useState<{ readonly Page: ComponentType<PlainPageProps> }>();
  const [now, setNow] = useState<PlainPageProps>();
  // Fetches outside React, after the map. Without it the browser prints the screen, as it would have done.
  useEffect(() => {
    if (!settled) return;
    return whenIdle(() => {
      import('./plain-page.tsx').then(
        ({ PlainPage }) => setPage({ Page: PlainPage }),
        () => {},
      );
    });
  }, [settled]);
  // The browser's printing is outside React.
  useEffect(() => {
    if (!page || printing) return;
    const before = () => flushSync(() => setNow({ map: picture.snapshot() }));
    const after = () => setNow(undefined);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      after();
    };
  }, [page, printing, picture]);
  return page && now ? createPortal(<page.Page {...now} />, document.body) : null;
}
