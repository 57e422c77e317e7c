import { samePlace } from '../../geo/lng-lat.ts';
import { cornersOf } from '../../session/corners.ts';
import type { Vertex } from '../../session/state.ts';
import { measure } from '../../verdict/measure.ts';
import { formatLength, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { useActions, useAtlas, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Figure } from '../controls/figure.tsx';
import styles from './thumb-measure.module.css';

/** The place under the cross, unless it is the corner that was set last. */
function useNext(): Vertex | undefined {
  const cursor = useSession((s) => s.cursor);
  const last = useSession((s) => s.work.now.path.vertices.at(-1));
  return cursor && last && samePlace(cursor.at, last.at) ? undefined : cursor;
}

/** The path with the leg to the cross, as it would be with the corner that is about to be set. */
function LiveFigures() {
  const { places } = useAtlas();
  const vertices = useSession((s) => s.work.now.path.vertices);
  const next = useNext();
  const units = useSession((s) => s.settings.units);
  if (vertices.length === 0) return <p className={styles.first}>{t('measure.thumb.first')}</p>;
  const ends = next ? [...vertices, next] : vertices;
  const { metres, errorMetres, legs } = measure(cornersOf(ends, places));
  const last = legs.at(-1);
  return (
    <div className={styles.figures}>
      <p className={styles.figure}>
        <Figure {...formatLength(metres, units, errorMetres)} />
      </p>
      {last && next && legs.length > 1 && (
        <p className={styles.leg}>
          {t('measure.thumb.leg', { length: plain(formatLength(last.metres, units, last.errorMetres)) })}
        </p>
      )}
    </div>
  );
}

/** On a phone a path is drawn with one thumb: the map is moved under a cross, and a large button sets the corner there. */
export function ThumbMeasure() {
  const next = useNext();
  const any = useSession((s) => s.work.now.path.vertices.length > 0);
  const { addVertex, draw, undo } = useActions();
  return (
    <section className={styles.bar} aria-label={t('measure.thumb.title')}>
      <LiveFigures />
      <div className={styles.buttons}>
        <Button
          look="icon"
          icon="undo"
          label={t('undo.undo')}
          hint={any ? undefined : t('undo.nothingToUndo')}
          isDisabled={!any}
          onPress={undo}
        />
        <Button label={t('measure.action.finish')} onPress={() => draw(false)} />
        <Button
          look="primary"
          icon="plus"
          label={t('measure.thumb.add')}
          isDisabled={!next}
          onPress={() => next && addVertex(next)}
        />
      </div>
    </section>
  );
}
