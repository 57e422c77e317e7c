import { CheckboxGroup, Label } from 'react-aria-components';
import type { Backdrop } from '../../session/operator-config.ts';
import { COORDS, LANGUAGES, LAYERS, type Language, type Units } from '../../session/state.ts';
import { t } from '../../words/language.ts';
import { coordsWords } from '../../words/reading-words.ts';
import { useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { PopupSheet } from '../controls/popup-sheet.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { TickBox } from '../controls/tick-box.tsx';
import styles from './view-settings.module.css';

const UNITS = ['km', 'mi', 'nmi'] as const satisfies readonly Units[];
const THEMES = ['system', 'light', 'dark'] as const;
const GRIDS = ['none', 'graticule', 'mgrs'] as const;
/** Each in itself, whatever is spoken now. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية' };

const nameOf = (backdrop: Backdrop): string => backdrop.name ?? t('app.settings.backdrop');

/** Other servers that a backdrop is asked of. */
function hosts(backdrop: Backdrop): readonly string[] {
  const addresses = backdrop.kind === 'raster' ? backdrop.tiles : [backdrop.url];
  const all = new Set(addresses.map((address) => new URL(address, document.baseURI).host));
  return [...all].filter((host) => host !== location.host);
}

/** Units, formats, language, theme and layers, in one small sheet. */
export function ViewSettings() {
  const settings = useSession((s) => s.settings);
  const set = useSession((s) => s.set);
  const showKeys = useSession((s) => s.showKeys);
  const backdrop = useSession((s) => s.backdrop);
  const backdropName = backdrop && nameOf(backdrop);
  const layers = LAYERS.filter((l) => l !== 'backdrop' || backdrop);
  return (
    <PopupSheet label={t('app.settings.title')} opener="settings" width={336}>
      <Segmented
        label={t('app.settings.units')}
        value={settings.units}
        options={UNITS.map((value) => ({ value, label: t(`units.${value}`) }))}
        onChange={(units) => set({ units })}
      />
      <Segmented
        label={t('app.settings.coordinates')}
        stacked
        value={settings.coords}
        options={COORDS.map((value) => ({ value, label: coordsWords(value) }))}
        onChange={(coords) => set({ coords })}
      />
      <Segmented
        label={t('app.settings.language')}
        value={settings.lang}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        onChange={(lang) => set({ lang })}
      />
      <Segmented
        label={t('app.settings.theme')}
        value={settings.theme ?? 'system'}
        options={THEMES.map((value) => ({ value, label: t(`app.settings.themes.${value}`) }))}
        onChange={(theme) => set({ theme: theme === 'system' ? undefined : theme })}
      />
      <Segmented
        label={t('app.settings.grid')}
        value={settings.grid ?? 'none'}
        options={GRIDS.map((value) => ({ value, label: t(`app.settings.grids.${value}`) }))}
        onChange={(grid) => set({ grid: grid === 'none' ? undefined : grid })}
      />
      <CheckboxGroup
        className={styles.layers ?? ''}
        value={layers.filter((l) => !settings.off.includes(l))}
        onChange={(on) => set({ off: layers.filter((l) => !on.includes(l)) })}
      >
        <Label className={styles.label ?? ''}>{t('app.settings.shown')}</Label>
        <div className={styles.boxes}>
          {layers.map((layer) => (
            <TickBox key={layer} value={layer}>
              {layer === 'backdrop' ? backdropName : t(`app.settings.layers.${layer}`)}
            </TickBox>
          ))}
        </div>
        {backdrop && hosts(backdrop).length > 0 && (
          <p className={styles.label}>
            {t('app.settings.learns', {
              name: nameOf(backdrop),
              hosts: hosts(backdrop).join(', '),
            })}
          </p>
        )}
      </CheckboxGroup>
      <div className={styles.keys}>
        <Button
          slot="close"
          look="quiet"
          icon="keyboard"
          label={t('keys.show')}
          keys="?"
          onPress={() => showKeys(true)}
        />
      </div>
    </PopupSheet>
  );
}
