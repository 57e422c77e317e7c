import { unreachable } from '../../geo/result.ts';
import type { Importing } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { fileProblem } from '../../words/point-problems.ts';
import { bytesWords } from '../../words/points-words.ts';
import { useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { focusAtOnce } from '../focus/focus-at-once.ts';
import { LineOffer } from '../what-if/line-offer.tsx';
import styles from './import-dialog.module.css';
import { ImportPreview } from './import-preview.tsx';

/** What the failed state says; without problems the reader itself broke down. */
const failures = ({ file, problems }: Extract<Importing, { kind: 'failed' }>): readonly string[] =>
  problems.length > 0
    ? problems.map((problem) => fileProblem(file, problem))
    : [t('points.import.brokeDown', { file })];

function Body({ importing }: { readonly importing: Importing }) {
  const { cancelImport } = useCommands().points;
  switch (importing.kind) {
    case 'opening':
      return (
        <Progress
          label={t('points.import.opening')}
          share={undefined}
          text={t('points.import.openingSize', { size: bytesWords(importing.bytes) })}
        />
      );
    case 'preview':
    case 'loading':
      return <ImportPreview importing={importing} />;
    case 'failed':
      return (
        <>
          <div role="alert" className={styles.failed}>
            {failures(importing).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <div className={styles.actions}>
            <Button
              ref={focusAtOnce}
              look="primary"
              label={t(importing.waiting > 0 ? 'points.import.next' : 'points.close')}
              onPress={cancelImport}
            />
          </div>
        </>
      );
    default:
      return unreachable(importing);
  }
}

/** The import in hand, step by step. To leave it, at any step, leaves the app as it was. */
export function ImportDialog() {
  const importing = useSession((s) => s.importing);
  const { cancelImport } = useCommands().points;
  if (!importing || (importing.kind === 'loading' && importing.isRead)) return null;
  const { kind, file, waiting } = importing;
  const understood = kind === 'preview' || kind === 'loading';
  return (
    <Sheet
      isOpen
      wide={understood}
      alone={understood}
      title={t(`points.import.title.${understood ? 'preview' : kind}`, { file })}
      onClose={cancelImport}
    >
      <LineOffer importing={importing} />
      <Body importing={importing} />
      {kind === 'opening' && (
        <div className={styles.actions}>
          <Button label={t('points.cancel')} onPress={cancelImport} />
        </div>
      )}
      {waiting > 0 && <p className={styles.waiting}>{t('points.import.waiting', { count: waiting })}</p>}
    </Sheet>
  );
}
