import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { t } from '../../words/language.ts';
import { isPrintKey } from '../../words/latin-key.ts';
import { useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { afterTwoFrames } from '../focus/after-two-frames.ts';
import styles from './late-print-view.module.css';

type Coming =
  | { readonly kind: 'awaited' | 'slow' | 'unreachable' }
  | { readonly kind: 'here'; readonly View: ComponentType };

/** A wait shorter than this is not told: the dialog would only flash up. */
const SLOW_MS = 400;

/** Most visits print nothing: the sheet's program is fetched when it is asked for. */
export function LatePrintView() {
  const setPrinting = useSession((s) => s.setPrinting);
  const { takeUpdate } = useCommands();
  const [coming, setComing] = useState<Coming>({ kind: 'awaited' });
  // Fetches outside React. A program that failed once is remembered as that: only the page loaded anew asks again.
  useEffect(() => {
    const slow = setTimeout(() => setComing({ kind: 'slow' }), SLOW_MS);
    // The menu that it was asked for in is closing: what has the focus when the sheet opens gets it back in the end.
    const show = (next: Coming) => {
      flushSync(() => setComing({ kind: 'awaited' }));
      afterTwoFrames(() => setComing(next));
    };
    import('../print/print-view.tsx')
      .then(
        ({ PrintView }) => show({ kind: 'here', View: PrintView }),
        () => show({ kind: 'unreachable' }),
      )
      .finally(() => clearTimeout(slow));
    return () => clearTimeout(slow);
  }, []);
  const close = () => setPrinting(false);
  const isHere = coming.kind === 'here';
  // Until the sheet listens itself: Esc leads back, and the browser prints no bare screen.
  useEffect(() => {
    if (isHere) return;
    const onKey = (e: KeyboardEvent) => {
      if (isPrintKey(e)) e.preventDefault();
      else if (e.key === 'Escape') setPrinting(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isHere, setPrinting]);
  if (coming.kind === 'here') return <coming.View />;
  if (coming.kind === 'awaited') return null;
  return (
    <Sheet title={t('print.dialog')} isOpen onClose={close}>
      {coming.kind === 'slow' ? (
        <Progress label={t('print.fetching')} share={undefined} text={t('print.fetching')} />
      ) : (
        <p role="alert">{t('print.problem.sheetNotLoaded')}</p>
      )}
      <div className={styles.end}>
        {coming.kind === 'unreachable' && <Button label={t('app.failure.again')} onPress={takeUpdate} />}
        <Button label={t('print.close')} onPress={close} />
      </div>
    </Sheet>
  );
}
