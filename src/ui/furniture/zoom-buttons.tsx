import { t } from '../../words/language.ts';
import { useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import styles from './map-furniture.module.css';

export function ZoomButtons() {
  const { zoomBy, showWholeLine } = useCommands();
  return (
    <div className={styles.zoom}>
      <Button look="icon" icon="plus" label={t('map.zoomIn')} keys="+" onPress={() => zoomBy(1)} />
      <Button look="icon" icon="minus" label={t('map.zoomOut')} keys="−" onPress={() => zoomBy(-1)} />
      <Button look="icon" icon="whole" label={t('map.showWhole')} onPress={showWholeLine} />
    </div>
  );
}
