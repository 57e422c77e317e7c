import { useRef, useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { OutFormat, OutOptions, View } from '../../points/point-store.ts';
import type { PointSet } from '../../session/point-set.ts';
import { formatCount } from '../../words/figures.ts';
import { bytesWords } from '../../words/points-words.ts';
import { useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Progress } from '../controls/progress.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { TickBox } from '../controls/tick-box.tsx';
import styles from './export-button.module.css';

type State =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'writing'; readonly bytes: number }
  | { readonly kind: 'saved' | 'failed' };

interface Props {
  readonly set: PointSet;
  readonly view: View;
}

/** The set with its verdicts as a file: which format, which rows. */
function ExportSheet({ set, view }: Props) {
  const { points } = useCommands();
  const [format, setFormat] = useState<OutFormat>('csv');
  const [which, setWhich] = useState<OutOptions['which']>(view.shown < view.total ? 'shown' : 'all');
  const [neutralise, setNeutralise] = useState(false);
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const abort = useRef<AbortController | undefined>(undefined);
  const save = async () => {
    const controller = new AbortController();
    abort.current = controller;
    setState({ kind: 'writing', bytes: 0 });
    const options: OutOptions = { format, which, neutralise: neutralise && format === 'csv' };
    const onBytes = (bytes: number) => setState({ kind: 'writing', bytes });
    const saved = await points.exportPoints(set, options, onBytes, controller.signal);
    setState({ kind: saved === 'cancelled' ? 'choosing' : saved });
  };
  if (state.kind === 'writing') {
    return (
      <>
        <Progress label="Writing the file" share={undefined} text={`${bytesWords(state.bytes)} written`} />
        <Button label="Cancel" onPress={() => abort.current?.abort()} />
      </>
    );
  }
  return (
    <>
      <Segmented<OutFormat>
        label="Format"
        value={format}
        options={[
          { value: 'csv', label: 'CSV' },
          { value: 'geojson', label: 'GeoJSON' },
          { value: 'kml', label: 'KML' },
        ]}
        onChange={setFormat}
      />
      <Segmented<OutOptions['which']>
        stacked
        label="Points"
        value={which}
        options={[
          { value: 'all', label: `All ${formatCount(view.total)}` },
          { value: 'shown', label: `Shown ${formatCount(view.shown)}` },
        ]}
        onChange={setWhich}
      />
      {format === 'csv' && (
        <div>
          <TickBox on={neutralise} onChange={setNeutralise}>
            Protect spreadsheet formulas
          </TickBox>
          <p className={styles.aside}>
            Puts ’ before a cell that a spreadsheet would run, such as =HYPERLINK(…). Leave it off to keep
            every cell as it was.
          </p>
        </div>
      )}
      {state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          The file could not be written. Is there room on the disk, and is it open in another program?
        </p>
      )}
      {state.kind === 'saved' && <p role="status">Saved.</p>}
      <Button
        look="primary"
        icon="take"
        label="Save file"
        isDisabled={which === 'shown' && view.shown === 0}
        onPress={() => void save()}
      />
    </>
  );
}

/** The original columns untouched, and the verdict's behind them. */
export const ExportButton = (props: Props) => (
  <DialogTrigger>
    <Button icon="take" label="Export" />
    <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
      <Dialog className={styles.dialog ?? ''} aria-label="Export points">
        <ExportSheet {...props} />
      </Dialog>
    </Popover>
  </DialogTrigger>
);
