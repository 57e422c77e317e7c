import { useState } from 'react';
import { formatAt } from '../../words/coordinates.ts';
import { mapFailure } from '../../words/problem-words.ts';
import { useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Legend } from './legend.tsx';
import styles from './map-furniture.module.css';

const NARROW = '(width < 720px)';

/** Where the pointer is, in the chosen format. */
function Readout() {
  const cursor = useSession((s) => s.cursor);
  const coords = useSession((s) => s.settings.coords);
  return (
    <p className={styles.readout} data-empty={cursor === undefined || undefined}>
      <bdi dir="ltr">{cursor ? formatAt(cursor.at, coords) : ' '}</bdi>
    </p>
  );
}

/** All that stands on the map: in its bottom corners only. */
export function MapFurniture() {
  const mapState = useSession((s) => s.mapState);
  const drawing = useSession((s) => s.drawing);
  const draw = useSession((s) => s.draw);
  const openSource = useSession((s) => s.openSource);
  const { zoomBy, showWholeLine } = useCommands();
  const [legendOpen, setLegendOpen] = useState(() => !matchMedia(NARROW).matches);
  return (
    <>
      {mapState.kind === 'failed' && (
        <p className={styles.failed} role="alert">
          {mapFailure(mapState.why)}
        </p>
      )}
      <div className={styles.left}>
        <Button icon="measure" label="Measure" keys="M" pressed={drawing} onPress={() => draw(!drawing)} />
        <Legend open={legendOpen} onOpen={setLegendOpen} />
        <Readout />
      </div>
      <div className={styles.right}>
        {mapState.kind !== 'failed' && (
          <div className={styles.zoom}>
            <Button look="icon" icon="plus" label="Zoom in" keys="+" onPress={() => zoomBy(1)} />
            <Button look="icon" icon="minus" label="Zoom out" keys="−" onPress={() => zoomBy(-1)} />
            <Button look="icon" icon="whole" label="Show the whole line" onPress={showWholeLine} />
          </div>
        )}
      </div>
      <p className={styles.credit}>
        <button type="button" onClick={() => openSource('natural-earth-rivers')}>
          Natural Earth · GeoNames (CC BY 4.0) · ETOPO5
        </button>
      </p>
    </>
  );
}
