import {
  Button as AriaButton,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
} from 'react-aria-components';
import { COORDS, LAYERS, type Layer } from '../session/state.ts';
import { COORDS_WORDS } from '../words/reading-words.ts';
import { useSession } from './context.ts';
import { Icon } from './controls/icon.tsx';
import { Segmented } from './controls/segmented.tsx';
import styles from './view-settings.module.css';

const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  zones: 'Zones',
  band: 'Uncertainty band',
  line: 'Line',
  relief: 'Relief',
  borders: 'Borders',
  labels: 'Names',
};

/** Units, formats, language of the names, theme and layers, in one small sheet. */
export function ViewSettings() {
  const settings = useSession((s) => s.settings);
  const set = useSession((s) => s.set);
  return (
    <DialogTrigger>
      <AriaButton className={styles.trigger ?? ''} aria-label="View settings">
        <Icon name="settings" />
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={8}>
        <Dialog className={styles.dialog ?? ''} aria-label="View settings">
          <Segmented
            label="Units"
            value={settings.units}
            options={[
              { value: 'km', label: 'km' },
              { value: 'mi', label: 'mi' },
              { value: 'nmi', label: 'nmi' },
            ]}
            onChange={(units) => set({ units })}
          />
          <Segmented
            label="Coordinates"
            stacked
            value={settings.coords}
            options={COORDS.map((value) => ({ value, label: COORDS_WORDS[value] }))}
            onChange={(coords) => set({ coords })}
          />
          <Segmented
            label="Names on the map"
            value={settings.lang}
            options={[
              { value: 'en', label: 'English' },
              { value: 'ar', label: 'العربية' },
            ]}
            onChange={(lang) => set({ lang })}
          />
          <Segmented
            label="Theme"
            value={settings.theme ?? 'system'}
            options={[
              { value: 'system', label: 'System' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChange={(theme) => set({ theme: theme === 'system' ? undefined : theme })}
          />
          <Segmented
            label="Grid"
            value={settings.grid ?? 'none'}
            options={[
              { value: 'none', label: 'None' },
              { value: 'graticule', label: 'Degrees' },
              { value: 'mgrs', label: 'MGRS' },
            ]}
            onChange={(grid) => set({ grid: grid === 'none' ? undefined : grid })}
          />
          <CheckboxGroup
            className={styles.layers ?? ''}
            value={LAYERS.filter((l) => !settings.off.includes(l))}
            onChange={(on) => set({ off: LAYERS.filter((l) => !on.includes(l)) })}
          >
            <Label className={styles.label ?? ''}>Shown on the map</Label>
            <div className={styles.boxes}>
              {LAYERS.map((layer) => (
                <Checkbox key={layer} value={layer} className={styles.box ?? ''}>
                  <span className={styles.tick} aria-hidden="true" />
                  {LAYER_WORDS[layer]}
                </Checkbox>
              ))}
            </div>
          </CheckboxGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
