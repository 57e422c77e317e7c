import { type ComponentType, useEffect, useState } from 'react';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
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
  const [coming, setComing] = useState<Coming>({ kind: 'awaited' });
  // Fetches outside React, anew each time: what failed once may be there the next time.
  useEffect(() => {
    const slow = setTimeout(() => setComing({ kind: 'slow' }), SLOW_MS);
    import('../print/print-view.tsx')
      .then(
        ({ PrintView }) => setComing({ kind: 'here', View: PrintView }),
        () => setComing({ kind: 'unreachable' }),
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
        <Button label={t('print.close')} onPress={close} />
      </div>
    </Sheet>
  );
}
