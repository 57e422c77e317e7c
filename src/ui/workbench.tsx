import type { ReactNode, RefObject } from 'react';
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
import styles from './workbench.module.css';

const PANELS: readonly { readonly id: Panel; readonly label: string; readonly panel: ReactNode }[] = [
  { id: 'place', label: 'Place', panel: <PlacePanel /> },
  { id: 'measure', label: 'Measure', panel: <MeasurePanel /> },
  { id: 'places', label: 'Places', panel: <PlacesPanel /> },
  { id: 'points', label: 'Points', panel: <PointsPanel /> },
  { id: 'claims', label: 'Claims', panel: <ClaimsPanel /> },
  { id: 'sources', label: 'Sources', panel: <SourcesPanel /> },
];

/** The panels, one at a time, beside the map; on a phone a sheet below it. */
export function Workbench({ searchInput }: { readonly searchInput: RefObject<HTMLInputElement | null> }) {
  const { pickPlace, pickSpot } = useActions();
  const panel = useSession((s) => s.panel);
  const openPanel = useSession((s) => s.openPanel);
  const { copyLink } = useCommands();
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
        <TabList className={styles.tabList ?? ''} aria-label="Panels">
          {PANELS.map(({ id, label }) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {label}
            </Tab>
          ))}
        </TabList>
        {PANELS.map(({ id, panel: content }) => (
          <TabPanel key={id} id={id} className={styles.panel ?? ''}>
            {content}
          </TabPanel>
        ))}
      </Tabs>
      <ImportDialog />
    </div>
  );
}
