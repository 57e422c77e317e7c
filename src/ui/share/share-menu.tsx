import { useState } from 'react';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { PopupSheet } from '../controls/popup-sheet.tsx';
import { Progress } from '../controls/progress.tsx';
import { focusIfLost } from '../focus/focus-at-once.ts';
import { CopyFindingButtons } from './copy-finding.tsx';
import { LatePrintView } from './late-print-view.tsx';
import { ShareLinkButton } from './share-link.tsx';
import styles from './share-menu.module.css';
import { useSavePicture } from './use-save-picture.ts';

function SavePicture() {
  const { saving, save, cancel } = useSavePicture();
  /** The picture last asked for: the focus comes back to its button. */
  const [asked, ask] = useState<1 | 2>();
  const isDrawing = saving.kind === 'drawing';
  return (
    <>
      {/* They stay where they are: the second click or key of a hasty hand ends nothing. */}
      {([1, 2] as const).map((ratio) => (
        <Button
          key={ratio}
          ref={asked === ratio && !isDrawing ? focusIfLost : null}
          icon="take"
          label={t(`print.save${ratio}`)}
          isDisabled={isDrawing}
          onPress={() => {
            ask(ratio);
            save(ratio);
          }}
        />
      ))}
      {isDrawing && (
        <div className={styles.progress}>
          <Progress label={t('print.drawing')} share={undefined} text={t('print.drawing')} />
          <Button label={t('print.cancel')} onPress={cancel} />
        </div>
      )}
      <p role="status" className={styles.said}>
        {saving.kind === 'saved' && t('print.drawn')}
        {isDrawing && <span className="visually-hidden">{t('print.drawing')}</span>}
      </p>
      {saving.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {saving.why}
        </p>
      )}
    </>
  );
}

/** All that leaves the app with what is on the screen: pictures and the printed sheet. */
export function ShareMenu() {
  const setPrinting = useSession((s) => s.setPrinting);
  const printing = useSession((s) => s.printing);
  return (
    <>
      <PopupSheet label={t('print.takeAway')} opener="take" width={280}>
        {({ close }) => (
          <div className={styles.ways}>
            <CopyFindingButtons onCopy={close} />
            <ShareLinkButton onShare={close} />
            <SavePicture />
            <Button
              icon="print"
              label={t('print.sheet')}
              onPress={() => {
                close();
                setPrinting(true);
              }}
            />
          </div>
        )}
      </PopupSheet>
      {printing && <LatePrintView />}
    </>
  );
}
