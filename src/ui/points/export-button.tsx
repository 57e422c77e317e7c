import { useEffect, useRef, useState } from 'react';
import type { OutFormat, OutOptions, View } from '../../points/point-store.ts';
import type { PointSet } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { formatName } from '../../words/point-formats.ts';
import { bytesWords } from '../../words/points-words.ts';
import { useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { PopupSheet } from '../controls/popup-sheet.tsx';
import { Progress } from '../controls/progress.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { TickBox } from '../controls/tick-box.tsx';
import styles from './export-button.module.css';

const FORMATS: readonly OutFormat[] = ['csv', 'geojson', 'kml'];

type State =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'writing'; readonly bytes: number }
  | { readonly kind: 'saved' | 'failed' };

interface Props {
  readonly set: PointSet;
  readonly view: View;
}

/** The set with its verdicts as a file: which format, which rows. */
function ExportSheet({ set, view, onClose }: Props & { onClose(): void }) {
  const { points } = useCommands();
  const [format, setFormat] = useState<OutFormat>('csv');
  const [which, setWhich] = useState<OutOptions['which']>(
    view.shown > 0 && view.shown < view.total ? 'shown' : 'all',
  );
  const [neutralise, setNeutralise] = useState(false);
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const isWriting = state.kind === 'writing';
  const abort = useRef<AbortController | undefined>(undefined);
  // The writing goes on outside React: it ends with this sheet, which alone tells of it.
  useEffect(() => () => abort.current?.abort(), []);
  const save = async () => {
    const controller = new AbortController();
    abort.current = controller;
    setState({ kind: 'writing', bytes: 0 });
    const options: OutOptions = { format, which, neutralise: neutralise && format === 'csv' };
    const onBytes = (bytes: number) => setState({ kind: 'writing', bytes });
    const saved = await points.exportPoints(set, options, onBytes, controller.signal);
    setState({ kind: saved === 'cancelled' ? 'choosing' : saved });
  };
  return (
    <>
      {/* They stay while the file is written: the sheet would else shrink, and jump to where it then has room. */}
      <div className={styles.choices} inert={isWriting}>
        <Segmented<OutFormat>
          label={t('points.export.format')}
          value={format}
          options={FORMATS.map((value) => ({ value, label: formatName(value) }))}
          onChange={setFormat}
        />
        <Segmented<OutOptions['which']>
          stacked
          label={t('points.export.which')}
          value={which}
          options={[
            { value: 'all', label: t('points.export.all', { count: view.total }) },
            { value: 'shown', label: t('points.export.shown', { count: view.shown }) },
          ]}
          onChange={setWhich}
        />
        {format === 'csv' && (
          <div>
            <TickBox on={neutralise} onChange={setNeutralise}>
              {t('points.export.protect')}
            </TickBox>
            <p className={styles.aside}>{t('points.export.protectWhy')}</p>
          </div>
        )}
      </div>
      {state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {t('points.export.failed')}
        </p>
      )}
      <p role="status" className={styles.said}>
        {state.kind === 'saved' && t('points.export.saved')}
        {isWriting && <span className="visually-hidden">{t('points.export.writing')}</span>}
      </p>
      {/* They stay where they are: the second click or key of a hasty hand ends nothing, and begins nothing. */}
      <div className={styles.foot}>
        <Button label={t('points.cancel')} onPress={() => (isWriting ? abort.current?.abort() : onClose())} />
        <Button
          look="primary"
          icon="take"
          label={t('points.export.save')}
          isDisabled={isWriting || (which === 'shown' && view.shown === 0)}
          onPress={() => void save()}
        />
      </div>
      {isWriting && (
        <Progress
          label={t('points.export.writing')}
          share={undefined}
          text={t('points.export.written', { size: bytesWords(state.bytes) })}
        />
      )}
    </>
  );
}

/** The original columns untouched, and the verdict's behind them. */
export const ExportButton = (props: Props) => (
  <PopupSheet
    label={t('points.export.label')}
    opener={{ button: <Button icon="take" label={t('points.export.open')} /> }}
    width={320}
  >
    {({ close }) => <ExportSheet {...props} onClose={close} />}
  </PopupSheet>
);
