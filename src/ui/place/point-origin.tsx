import type { PickedPoint } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import styles from './point-origin.module.css';

/** Where an imported point comes from: its row and its file. */
export function PointOrigin({ point }: { readonly point: PickedPoint }) {
  const file = useSession((s) => s.work.now.sets.find((set) => set.id === point.set)?.file);
  return file === undefined ? null : (
    <p className={styles.origin}>{t('points.origin', { number: point.number, file })}</p>
  );
}
