import { useState } from 'react';
import type { Look, PointSet } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { useAtlas } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { InTurn } from '../controls/in-turn.tsx';
import { SourceLinks } from '../source-link.tsx';
import { ColourChoice, ColourLegend } from './colour-choice.tsx';
import { ExportButton } from './export-button.tsx';
import { PointFilters } from './point-filters.tsx';
import { PointTable } from './point-table.tsx';
import { RejectedRows } from './rejected-rows.tsx';
import { SetNotes } from './set-notes.tsx';
import styles from './set-view.module.css';

interface Props {
  readonly set: PointSet;
  readonly look: Look;
}

/** One set: what it holds, what is shown of it, and its rows. */
export function SetView({ set, look }: Props) {
  const { line } = useAtlas();
  const [listing, setListing] = useState(false);
  const { rejected } = set.imported;
  return (
    <div className={styles.view}>
      <InTurn>
        <SetNotes set={set} />
        {rejected > 0 && (
          <div className={styles.out}>
            <Button
              look="quiet"
              label={t('points.leftOut.count', { count: rejected })}
              onPress={() => setListing(true)}
            />
            <RejectedRows set={set} isOpen={listing} onClose={() => setListing(false)} />
          </div>
        )}
        <PointFilters set={set} look={look} />
        <div className={styles.tools}>
          <ColourChoice set={set} look={look} />
          <ExportButton set={set} view={look.view} />
        </div>
        <ColourLegend look={look} />
        <PointTable set={set} look={look} />
        <div className={styles.sources}>
          <SourceLinks ids={line.sources} />
        </div>
      </InTurn>
    </div>
  );
}
