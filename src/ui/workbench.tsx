import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Panel } from '../session/state.ts';
import { ClaimsPanel } from './claims/claims-panel.tsx';
import { useActions, useCommands, useSession } from './context.ts';
import { Button } from './controls/button.tsx';
import { MeasurePanel } from './measure/measure-panel.tsx';
import { PlacePanel } from './place/place-panel.tsx';
import { PlacesPanel } from './places/places-panel.tsx';
import { ImportDialog } from './points/import-dialog.tsx';
import { PointsPanel } from './points/points-panel.tsx';
import { PlaceSearch } from './search/place-search.tsx';
import { SourcesPanel } from './sources/sources-panel.tsx';
import { ViewSettings } from './view-settings.tsx';
import { WhatIfPanel } from './what-if/what-if-panel.tsx';
import styles from './workbench.module.css';

const PANELS: readonly { readonly id: Panel; readonly label: string; readonly panel: ReactNode }[] = [
  { id: 'place', label: 'Place', panel: <PlacePanel /> },
  { id: 'measure', label: 'Measure', panel: <MeasurePanel /> },
  { id: 'places', label: 'Places', panel: <PlacesPanel /> },
  { id: 'points', label: 'Points', panel: <PointsPanel /> },
  { id: 'claims', label: 'Claims', panel: <ClaimsPanel /> },
  { id: 'sources', label: 'Sources', panel: <SourcesPanel /> },
  { id: 'what-if', label: 'What if', panel: <WhatIfPanel /> },
];

/** The panels, one at a time, beside the map; on a phone a sheet below it. */
export function Workbench({ searchInput }: { readonly searchInput: RefObject<HTMLInputElement | null> }) {
  const { pickPlace, pickSpot } = useActions();
  const panel = useSession((s) => s.panel);
  // In nobody's way who has no line of their own.
  const withWhatIf = useSession((s) => s.panel === 'what-if' || s.work.now.lines.length > 0);
  const panels = PANELS.filter(({ id }) => withWhatIf || id !== 'what-if');
  const openPanel = useSession((s) => s.openPanel);
  const { copyLink } = useCommands();
  const tabs = useRef<HTMLDivElement>(null);
  // The browser's scroll position is outside React: the tab of a panel that was opened from elsewhere must be seen.
  useEffect(() => {
    // A tab that has just come is on the page one picture later.
    const frame = requestAnimationFrame(() => {
      const tab = tabs.current?.querySelector<HTMLElement>(`[data-key="${panel}"]`);
      // Only the list is scrolled: `scrollIntoView` would also make this tab the place from which Tab goes on.
      if (tab)
        tabs.current?.scrollTo({ left: tab.offsetLeft - (tabs.current.clientWidth - tab.offsetWidth) / 2 });
    });
    return () => cancelAnimationFrame(frame);
  }, [panel]);
  return (
    <div className={styles.workbench}>
      <header className={styles.header}>
        <div>
          <h1 className={styles.name}>Euphrates Line</h1>
          <p className={styles.subject}>Deir el-Zour, September 2017</p>
        </div>
        <div className={styles.actions}>
          <Button look="icon" icon="link" label="Copy link" onPress={copyLink} />
          <ViewSettings />
        </div>
      </header>
      <div className={styles.search}>
        <PlaceSearch
          quiet
          label="Search places or coordinates"
          input={searchInput}
          onPick={({ at, place, typed }) => (place ? pickPlace(place.id) : pickSpot(at, typed))}
        />
      </div>
      <Tabs
        className={styles.tabs ?? ''}
        selectedKey={panel}
        onSelectionChange={(key) => openPanel(key as Panel)} // the keys are the panels' ids
      >
        <TabList ref={tabs} className={styles.tabList ?? ''} aria-label="Panels">
          {panels.map(({ id, label }) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {label}
            </Tab>
          ))}
        </TabList>
        {panels.map(({ id, panel: content }) => (
          <TabPanel key={id} id={id} className={styles.panel ?? ''}>
            {content}
          </TabPanel>
        ))}
      </Tabs>
      <ImportDialog />
    </div>
  );
}
