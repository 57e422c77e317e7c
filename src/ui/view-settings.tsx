import {
  Button as AriaButton,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
} from 'react-aria-components';
import type { Backdrop } from '../session/operator-config.ts';
import { COORDS, LAYERS, type Layer } from '../session/state.ts';
import { COORDS_WORDS } from '../words/reading-words.ts';
import { useSession } from './context.ts';
import { Icon } from './controls/icon.tsx';
import { Segmented } from './controls/segmented.tsx';
import styles from './view-settings.module.css';

const LAYER_WORDS: Readonly<Record<Exclude<Layer, 'backdrop'>, string>> = {
  zones: 'Zones',
  band: 'Uncertainty band',
  line: 'Line',
  relief: 'Relief',
  borders: 'Borders',
  labels: 'Names',
};

/** Other servers that a backdrop is asked of. */
function hosts(backdrop: Backdrop): readonly string[] {
  const addresses = backdrop.kind === 'raster' ? backdrop.tiles : [backdrop.url];
  const all = new Set(addresses.map((address) => new URL(address, document.baseURI).host));
  return [...all].filter((host) => host !== location.host);
}

/** Units, formats, language of the names, theme and layers, in one small sheet. */
export function ViewSettings() {
  const settings = useSession((s) => s.settings);
  const set = useSession((s) => s.set);
  const backdrop = useSession((s) => s.backdrop);
  const layers = LAYERS.filter((l) => l !== 'backdrop' || backdrop);
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
            value={layers.filter((l) => !settings.off.includes(l))}
            onChange={(on) => set({ off: layers.filter((l) => !on.includes(l)) })}
          >
            <Label className={styles.label ?? ''}>Shown on the map</Label>
            <div className={styles.boxes}>
              {layers.map((layer) => (
                <Checkbox key={layer} value={layer} className={styles.box ?? ''}>
                  <span className={styles.tick} aria-hidden="true" />
                  {layer === 'backdrop' ? backdrop?.name : LAYER_WORDS[layer]}
                </Checkbox>
              ))}
            </div>
            {backdrop && hosts(backdrop).length > 0 && (
              <p className={styles.label}>
                {`${backdrop.name} comes from ${hosts(backdrop).join(', ')}, which learns what part of the map you look at.`}
              </p>
            )}
          </CheckboxGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
