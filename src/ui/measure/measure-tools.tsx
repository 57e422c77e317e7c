import type { Measure } from '../../verdict/measure.ts';
import { t } from '../../words/language.ts';
import { measureGeoJson, measureTable, measureText } from '../../words/measure-words.ts';
import { useActions, useAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { Switch } from '../controls/switch.tsx';
import { choicesOf } from '../share/copy-finding.tsx';
import { useMeasureFinding } from '../share/use-finding.ts';
import { UndoButtons } from '../undo-buttons.tsx';
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
  const finding = useMeasureFinding();
  const count = path.vertices.length;
  const copy = (text: string) => commands.copy(text, 'figure');
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <Button
          look={drawing ? 'plain' : 'primary'}
          label={t(`measure.action.${drawing ? 'finish' : count > 0 ? 'continue' : 'start'}`)}
          keys={drawing ? 'Esc' : 'M'}
          isDisabled={path.closed}
          onPress={() => draw(!drawing)}
        />
        <UndoButtons />
        <span className={styles.gap} />
        <MenuButton
          label={t('measure.copy.figures')}
          icon="copy"
          isDisabled={figures.legs.length === 0}
          choices={[
            {
              id: 'text',
              label: t('measure.copy.text'),
              act: () => copy(measureText(path, figures, places, units)),
            },
            {
              id: 'table',
              label: t('measure.copy.table'),
              act: () => copy(measureTable(path, figures, places)),
            },
            {
              id: 'geojson',
              label: t('measure.copy.geojson'),
              act: () => copy(measureGeoJson(path, figures, places)),
            },
            ...(finding ? choicesOf(finding) : []),
          ]}
        />
        <MenuButton
          label={t('measure.action.path')}
          icon="more"
          choices={[
            {
              id: 'close',
              label: t(`measure.action.${path.closed ? 'open' : 'close'}`),
              disabled: count < 3,
              act: () => setClosed(!path.closed),
            },
            { id: 'reverse', label: t('measure.action.reverse'), disabled: count < 2, act: reverse },
          ]}
        />
        <Button
          look="icon"
          icon="trash"
          label={t('measure.action.clear')}
          isDisabled={count === 0}
          onPress={clearPath}
        />
      </div>
      <Switch label={t('measure.snap')} on={snapping} onChange={setSnapping} />
    </div>
  );
}
