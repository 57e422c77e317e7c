import { type ComponentType, memo, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Panel as PanelId } from '../session/state.ts';
import { t } from '../words/language.ts';
import { ClaimsPanel } from './claims/claims-panel.tsx';
import { useActions, useSession } from './context.ts';
import { MeasurePanel } from './measure/measure-panel.tsx';
import { PlacePanel } from './place/place-panel.tsx';
import { PlacesPanel } from './places/places-panel.tsx';
import { PointsPanel } from './points/points-panel.tsx';
import { SourcesPanel } from './sources/sources-panel.tsx';
import { useLanguage } from './use-language.ts';
import { WhatIfPanel } from './what-if/what-if-panel.tsx';
import styles from './workbench.module.css';

const PANELS: readonly { readonly id: PanelId; readonly Panel: ComponentType }[] = [
  { id: 'place', Panel: PlacePanel },
  { id: 'measure', Panel: MeasurePanel },
  { id: 'places', Panel: PlacesPanel },
  { id: 'points', Panel: PointsPanel },
  { id: 'claims', Panel: ClaimsPanel },
  { id: 'sources', Panel: SourcesPanel },
  { id: 'what-if', Panel: WhatIfPanel },
];

/** The library asks once more for a panel that it is about to take away: that one is not made again. */
const Content = memo(function Content({ of: Panel }: { readonly of: ComponentType }) {
  useLanguage();
  return <Panel />;
});

/** One panel at a time. On their own, so that what stands above them is not made again with each panel. */
export function PanelTabs() {
  const { setSheet } = useActions();
  const sheet = useSession((s) => s.sheet);
  const panel = useSession((s) => s.panel);
  // In nobody's way who has no line of their own, be it a refused one: that stays on the map until it is dismissed.
  const withWhatIf = useSession(
    (s) => s.panel === 'what-if' || s.work.now.lines.length > 0 || s.whatIf.refused !== undefined,
  );
  const panels = PANELS.filter(({ id }) => withWhatIf || id !== 'what-if');
  const openPanel = useSession((s) => s.openPanel);
  const tabs = useRef<HTMLDivElement>(null);
  const spoken = useLanguage();
  // The browser's scroll position is outside React: the tab of a panel that was opened from elsewhere must be seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the tabs have other widths
  useEffect(() => {
    // A tab that has just come is on the page one picture later.
    const frame = requestAnimationFrame(() => {
      const tab = tabs.current?.querySelector<HTMLElement>(`[data-key="${panel}"]`);
      // Only the list is scrolled: `scrollIntoView` would also make this tab the place from which Tab goes on.
      if (tab)
        tabs.current?.scrollTo({ left: tab.offsetLeft - (tabs.current.clientWidth - tab.offsetWidth) / 2 });
    });
    return () => cancelAnimationFrame(frame);
  }, [panel, spoken]);
  // The focus is outside React: on a tab it stays with the panel that is open, whoever has opened it.
  useEffect(() => {
    const focused = document.activeElement;
    const isOnTab = focused?.getAttribute('role') === 'tab' && tabs.current?.contains(focused);
    if (!isOnTab || focused.getAttribute('data-key') === panel) return;
    tabs.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus({ preventScroll: true });
  }, [panel]);
  return (
    <Tabs
      className={styles.tabs ?? ''}
      selectedKey={panel}
      onSelectionChange={(key) => {
        openPanel(key as PanelId); // the keys are the panels' ids
        if (sheet === 'peek') setSheet('half');
      }}
    >
      <TabList ref={tabs} className={styles.tabList ?? ''} aria-label={t('app.panels')}>
        {panels.map(({ id }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {t(`app.panel.${id}`)}
          </Tab>
        ))}
      </TabList>
      {panels.map(({ id, Panel }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          <Content of={Panel} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
