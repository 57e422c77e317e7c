import { useState } from 'react';
import { formatAt } from '../../words/coordinates.ts';
import { t } from '../../words/language.ts';
import { mapFailure } from '../../words/problem-words.ts';
import { useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { isPhone } from '../phone.ts';
import { CrosshairTip } from './crosshair-tip.tsx';
import { Legend } from './legend.tsx';
import styles from './map-furniture.module.css';
import { useCredit } from './use-credit.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

/** Beside the panel the map is then so narrow that an open legend would reach the line. */
const NARROW = '(width < 1200px)';

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
  const credit = useCredit();
  const [legendOpen, setLegendOpen] = useState(() => !matchMedia(NARROW).matches && !isPhone());
  return (
    <>
      {mapState.kind === 'failed' && (
        <p className={styles.failed} role="alert">
          {mapFailure(mapState.why)}
        </p>
      )}
      {mapState.kind === 'loading' && <p className={styles.coming}>{t('map.coming')}</p>}
      <CrosshairTip />
      <div className={styles.left}>
        <Button
          icon="measure"
          label={t('map.measure')}
          keys="M"
          pressed={drawing}
          onPress={() => draw(!drawing)}
        />
        <Legend open={legendOpen} onOpen={setLegendOpen} />
        <Readout />
      </div>
      <div className={styles.right}>{mapState.kind !== 'failed' && <ZoomButtons />}</div>
      <p className={styles.credit}>
        <button type="button" onClick={() => openSource('natural-earth-rivers')}>
          {credit}
        </button>
      </p>
    </>
  );
}
