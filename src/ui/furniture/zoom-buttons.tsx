import { useCommands } from '../context.ts';
import { Button } from '../controls/button.tsx';
import styles from './map-furniture.module.css';

export function ZoomButtons() {
  const { zoomBy, showWholeLine } = useCommands();
  return (
    <div className={styles.zoom}>
      <Button look="icon" icon="plus" label="Zoom in" keys="+" onPress={() => zoomBy(1)} />
      <Button look="icon" icon="minus" label="Zoom out" keys="−" onPress={() => zoomBy(-1)} />
      <Button look="icon" icon="whole" label="Show the whole line" onPress={showWholeLine} />
    </div>
  );
}
