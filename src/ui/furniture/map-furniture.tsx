import { useState } from 'react';
import { formatAt } from '../../words/coordinates.ts';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { useMedia } from '../controls/use-media.ts';
import { useIsPhone } from '../phone.ts';
import { CrosshairTip } from './crosshair-tip.tsx';
import { Legend } from './legend.tsx';
import { MapAbsence } from './map-absence.tsx';
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
  const isReady = useSession((s) => s.mapState.kind === 'ready');
  const drawing = useSession((s) => s.drawing);
  const draw = useSession((s) => s.draw);
  const openSource = useSession((s) => s.openSource);
  const credit = useCredit();
  // Undefined as long as the user has left it to the map's width.
  const [wanted, setWanted] = useState<boolean>();
  const hasRoom = !useMedia(NARROW);
  const isPhone = useIsPhone();
  // Beside a tall profile a phone's map is a strip: what it must say has all the room that there is.
  const isStrip = useSession(({ profile }) => isPhone && profile.open === true && profile.tall);
  return (
    <>
      <MapAbsence />
      <CrosshairTip />
      <div className={styles.left}>
        {!isStrip && (
          <Button
            icon="measure"
            label={t('map.measure')}
            keys="M"
            pressed={drawing}
            onPress={() => draw(!drawing)}
          />
        )}
        <Legend open={wanted ?? (hasRoom && !isPhone)} onOpen={setWanted} />
        <Readout />
      </div>
      <div className={styles.right}>{isReady && !isStrip && <ZoomButtons />}</div>
      <p className={styles.credit}>
        <button type="button" onClick={() => openSource('natural-earth-rivers')}>
          {credit}
        </button>
      </p>
    </>
  );
}
