import { useMemo } from 'react';
import { measure } from '../../verdict/measure.ts';
import { formatLength, fullMetres } from '../../words/figures.ts';
import { measureText } from '../../words/measure-words.ts';
import { useAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Figure } from '../controls/figure.tsx';
import { LegList } from './leg-list.tsx';
import styles from './measure-panel.module.css';

/** A path and its lengths. The list is the equal of the picture: every corner can be removed here too. */
export function MeasurePanel() {
  const { places } = useAtlas();
  const path = useSession((s) => s.work.now.path);
  const canUndo = useSession((s) => s.work.past.length > 0);
  const canRedo = useSession((s) => s.work.future.length > 0);
  const drawing = useSession((s) => s.drawing);
  const units = useSession((s) => s.settings.units);
  const undo = useSession((s) => s.undo);
  const redo = useSession((s) => s.redo);
  const draw = useSession((s) => s.draw);
  const setPath = useSession((s) => s.setPath);
  const commands = useCommands();
  const figures = useMemo(() => measure(path.map((v) => v.at)), [path]);
  const any = path.length > 0;
  return (
    <section aria-label="Measure" className={styles.panel}>
      {figures.legs.length > 0 ? (
        <header className={styles.total}>
          <p className={styles.caption}>
            {figures.legs.length > 1 ? `Total of ${figures.legs.length} legs` : 'Distance'}
          </p>
          <p className={styles.figure}>
            <Figure {...formatLength(figures.metres, units)} />
          </p>
          <dl className={styles.full}>
            <dt>WGS84 geodesic</dt>
            <dd>
              <Figure {...fullMetres(figures.metres)} />
            </dd>
            <dt>Great circle (sphere)</dt>
            <dd>
              <Figure {...fullMetres(figures.greatCircleMetres)} />
            </dd>
          </dl>
        </header>
      ) : (
        <p className={styles.first}>
          {any
            ? 'Click the next point on the map, or a town.'
            : 'Click two or more points on the map. A click on a town takes the town’s own point.'}
        </p>
      )}
      <div className={styles.tools}>
        <Button
          look={drawing ? 'plain' : 'primary'}
          label={drawing ? 'Finish' : any ? 'Continue' : 'Start'}
          keys={drawing ? 'Esc' : 'M'}
          onPress={() => draw(!drawing)}
        />
        <Button look="icon" icon="undo" label="Undo" keys="Ctrl+Z" isDisabled={!canUndo} onPress={undo} />
        <Button
          look="icon"
          icon="redo"
          label="Redo"
          keys="Ctrl+Shift+Z"
          isDisabled={!canRedo}
          onPress={redo}
        />
        <span className={styles.gap} />
        <Button
          look="icon"
          icon="copy"
          label="Copy figures"
          isDisabled={figures.legs.length === 0}
          onPress={() => commands.copy(measureText(path, figures, places, units), 'figure')}
        />
        <Button look="icon" icon="trash" label="Clear" isDisabled={!any} onPress={() => setPath([])} />
      </div>
      {any && <LegList path={path} figures={figures} />}
    </section>
  );
}
