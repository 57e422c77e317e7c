import type { RefObject } from 'react';
import { t } from '../words/language.ts';
import { useActions, useCommands } from './context.ts';
import { Button } from './controls/button.tsx';
import { PanelTabs } from './panel-tabs.tsx';
import { isPhone } from './phone.ts';
import { ImportDialog } from './points/import-dialog.tsx';
import { PlaceSearch } from './search/place-search.tsx';
import { ViewSettings } from './settings/view-settings.tsx';
import { ShareMenu } from './share/share-menu.tsx';
import { SheetHandle } from './sheet/sheet-handle.tsx';
import { WorkMenu } from './work/work-menu.tsx';
import styles from './workbench.module.css';

/** The panels, one at a time, beside the map; on a phone a sheet below it. */
export function Workbench({ searchInput }: { readonly searchInput: RefObject<HTMLInputElement | null> }) {
  const { pickPlace, pickSpot, setSheet } = useActions();
  // The keyboard on the screen takes half of it: what is found is to be read above it.
  const makeRoom = () => {
    if (isPhone()) setSheet('full');
  };
  const { copyLink } = useCommands();
  return (
    <div className={styles.workbench}>
      <header className={styles.header}>
        <div>
          <h1 className={styles.name}>{t('app.name')}</h1>
          <p className={styles.subject}>{t('app.subject')}</p>
        </div>
        <div className={styles.actions}>
          <Button look="icon" icon="link" label={t('share.copyLink')} onPress={copyLink} />
          <WorkMenu />
          <ShareMenu />
          <ViewSettings />
        </div>
      </header>
      <div className={styles.space}>
        <div className={styles.sheet}>
          <SheetHandle />
          <div className={styles.search}>
            <PlaceSearch
              quiet
              onFocus={makeRoom}
              label={t('search.label')}
              input={searchInput}
              onPick={({ at, place, typed }) => (place ? pickPlace(place.id) : pickSpot(at, typed))}
            />
          </div>
          <PanelTabs />
        </div>
      </div>
      <ImportDialog />
    </div>
  );
}
