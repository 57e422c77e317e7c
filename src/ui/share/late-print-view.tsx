import { type ComponentType, useEffect, useState } from 'react';
import { t } from '../../words/language.ts';
import { afterTwoFrames } from '../after-two-frames.ts';
import { useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import { Sheet } from '../controls/sheet.tsx';
import styles from './late-print-view.module.css';

type Coming =
  | { readonly kind: 'awaited' | 'slow' | 'unreachable' }
  | { readonly kind: 'here'; readonly View: ComponentType };

/** A wait shorter than this is not told: the dialog would only flash up. */
const SLOW_MS = 400;

/** Most visits print nothing: the sheet's program is fetched when it is asked for. Until it is there, Esc leads back. */
export function LatePrintView() {
  const setPrinting = useSession((s) => s.setPrinting);
  const { takeUpdate } = useCommands();
  const [coming, setComing] = useState<Coming>({ kind: 'awaited' });
  // Fetches outside React. A program that failed once is remembered as that: only the page loaded anew asks again.
  useEffect(() => {
    const slow = setTimeout(() => setComing({ kind: 'slow' }), SLOW_MS);
    // The menu that it was asked for in is closing: what has the focus when the sheet opens gets it back in the end.
    const show = (next: Coming) => afterTwoFrames(() => setComing(next));
    import('../print/print-view.tsx')
      .then(
        ({ PrintView }) => show({ kind: 'here', View: PrintView }),
        () => show({ kind: 'unreachable' }),
      )
      .finally(() => clearTimeout(slow));
    return () => clearTimeout(slow);
  }, []);
  if (coming.kind === 'here') return <coming.View />;
  if (coming.kind === 'awaited') return null;
  const close = () => setPrinting(false);
  return (
    <Sheet title={t('print.dialog')} isOpen onClose={close}>
      {coming.kind === 'slow' ? (
        <Progress label={t('print.drawing')} share={undefined} text={t('print.drawing')} />
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
