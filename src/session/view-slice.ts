import { PENCIL_DOWN } from './path-slice.ts';
import type { Fields, Slice } from './slice.ts';
import type { Camera, Language, Layer, Loading, MapState, Notice, Panel, Settings } from './state.ts';

export interface ViewSlice
  extends Pick<
    Fields,
    | 'atlas'
    | 'mapState'
    | 'panel'
    | 'settings'
    | 'preferred'
    | 'keysShown'
    | 'camera'
    | 'notices'
    | 'source'
    | 'printing'
  > {
  setAtlas(atlas: Loading): void;
  setMapState(state: MapState): void;
  openPanel(panel: Panel): void;
  openSource(id: string): void;
  set(settings: Partial<Settings>): void;
  toggleLayer(layer: Layer): void;
  setCamera(camera: Camera | undefined): void;
  notify(...notices: readonly Notice[]): void;
  dismiss(notice: Notice): void;
  setPrinting(printing: boolean): void;
  showKeys(shown: boolean): void;
}

export const DEFAULTS: Settings = {
  units: 'km',
  coords: 'dd',
  lang: 'en',
  theme: undefined,
  off: [],
  grid: undefined,
  embed: false,
};

export const createViewSlice =
  (preferred: Language): Slice<ViewSlice> =>
  (set) => ({
    atlas: { kind: 'loading' },
    mapState: { kind: 'loading' },
    panel: 'place',
    settings: { ...DEFAULTS, lang: preferred },
    preferred,
    camera: undefined,
    keysShown: false,
    notices: [],
    source: undefined,
    printing: false,
    setPrinting: (printing) => set({ printing }),
    setAtlas: (atlas) => set({ atlas }),
    setMapState: (mapState) => set({ mapState }),
    // Leaving its panel puts the pencil down, the path stays.
    openPanel: (panel) => set({ panel, source: undefined, ...(panel === 'measure' ? {} : PENCIL_DOWN) }),
    openSource: (id) => set({ panel: 'sources', source: { id }, ...PENCIL_DOWN }),
    set: (settings) => set((s) => ({ settings: { ...s.settings, ...settings } })),
    toggleLayer: (layer) =>
      set(({ settings }) => {
        const off = settings.off.includes(layer)
          ? settings.off.filter((l) => l !== layer)
          : [...settings.off, layer];
        return { settings: { ...settings, off } };
      }),
    showKeys: (keysShown) => set({ keysShown }),
    setCamera: (camera) => set({ camera }),
    notify: (...notices) =>
      set((s) => {
        // What is said again is said once, and last.
        const said = new Set(notices.map((n) => JSON.stringify(n)));
        const others = s.notices.filter((n) => !said.has(JSON.stringify(n)));
        return { notices: [...others, ...notices].slice(-3) };
      }),
    dismiss: (notice) => set((s) => ({ notices: s.notices.filter((n) => n !== notice) })),
  });
