import type { Measure } from '../../verdict/measure.ts';
import { measureGeoJson, measureTable, measureText } from '../../words/measure-words.ts';
import { useActions, useAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { Switch } from '../controls/switch.tsx';
import { UndoButtons } from '../controls/undo-buttons.tsx';
import styles from './measure-tools.module.css';

/** What can be done with the path as a whole. */
export function MeasureTools({ figures }: { readonly figures: Measure }) {
  const { places } = useAtlas();
  const commands = useCommands();
  const path = useSession((s) => s.work.now.path);
  const drawing = useSession((s) => s.drawing);
  const snapping = useSession((s) => s.snapping);
  const units = useSession((s) => s.settings.units);
  const { draw, setClosed, reverse, clearPath, setSnapping } = useActions();
  const count = path.vertices.length;
  const copy = (text: string) => commands.copy(text, 'figure');
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <Button
          look={drawing ? 'plain' : 'primary'}
          label={drawing ? 'Finish' : count > 0 ? 'Continue' : 'Start'}
          keys={drawing ? 'Esc' : 'M'}
          isDisabled={path.closed}
          onPress={() => draw(!drawing)}
        />
        <UndoButtons />
        <span className={styles.gap} />
        <MenuButton
          label="Copy figures"
          icon="copy"
          isDisabled={figures.legs.length === 0}
          choices={[
            { id: 'text', label: 'Copy as text', act: () => copy(measureText(path, figures, places, units)) },
            { id: 'table', label: 'Copy as a table', act: () => copy(measureTable(path, figures, places)) },
            {
              id: 'geojson',
              label: 'Copy as GeoJSON',
              act: () => copy(measureGeoJson(path, figures, places)),
            },
          ]}
        />
        <MenuButton
          label="Path"
          icon="more"
          choices={[
            {
              id: 'close',
              label: path.closed ? 'Open the path' : 'Close to an area',
              disabled: count < 3,
              act: () => setClosed(!path.closed),
            },
            { id: 'reverse', label: 'Reverse', disabled: count < 2, act: reverse },
          ]}
        />
        <Button look="icon" icon="trash" label="Clear" isDisabled={count === 0} onPress={clearPath} />
      </div>
      <Switch label="Snap to towns" on={snapping} onChange={setSnapping} />
    </div>
  );
}
