import { useEffect } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { usePointKeys } from '../share/point-keys.ts';
import { PrintControls } from './print-controls.tsx';
import { PrintSheet } from './print-sheet.tsx';
import styles from './print-view.module.css';
import { useFit } from './use-fit.ts';
import { usePrinter } from './use-printer.ts';
import { useSheetChoices } from './use-sheet-choices.ts';
import { useSheetFrame } from './use-sheet-frame.ts';
import { useSheetMap } from './use-sheet-map.ts';

function Preview({ onClose }: { onClose(): void }) {
  const { choices, choose, told, extent, hasView } = useSheetChoices();
  const keys = usePointKeys();
  const { layout, fitting, frame } = useSheetFrame(choices, extent, keys);
  const map = useSheetMap(frame);
  const print = usePrinter(map.kind === 'ready');
  const stage = useFit(layout.width);
  return (
    <div className={styles.view}>
      <PrintControls
        choices={choices}
        choose={choose}
        told={told}
        fitting={fitting}
        hasView={hasView}
        map={map}
        onPrint={print}
        onClose={onClose}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section ref={stage} className={styles.stage} aria-label={t('print.preview')} tabIndex={0}>
        <PrintSheet choices={choices} layout={layout} frame={frame} map={map} keys={keys} />
      </section>
    </div>
  );
}

/** The sheet for the printer, over the whole app, with what can be chosen of it. Esc leaves it. */
export function PrintView() {
  const setPrinting = useSession((s) => s.setPrinting);
  const close = () => setPrinting(false);
  // Printing may take the focus from the dialog, and with it the dialog's own Esc: the window's is outside React.
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.key === 'Escape' && e.target === document.body) setPrinting(false);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [setPrinting]);
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={(open) => !open && close()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('print.dialog')}>
          <Preview onClose={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
