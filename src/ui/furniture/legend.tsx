import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Atlas } from '../../atlas/nouns.ts';
import { formatLength, monthWords, plain } from '../../words/figures.ts';
import { SIDE_WORDS } from '../../words/verdict-words.ts';
import { useAtlas, useSession } from '../context.ts';
import { Icon } from '../controls/icon.tsx';
import { SourceLinks } from '../controls/source-link.tsx';
import styles from './legend.module.css';
import { Swatch } from './swatch.tsx';

export const CAVEAT = 'Reconstruction from a news report; a side is not control.';

function bandWords(atlas: Atlas, units: 'km' | 'mi' | 'nmi'): string {
  const river = atlas.line.stretches.find((s) => s.certainty === 'approximate');
  if (!river) return 'Where the line may lie';
  const [band, worst] = [river.band, river.worst].map((m) => plain(formatLength(m, units)));
  return `River within ${band} (90 %), ${worst} at worst`;
}

/** The signs of the map, drawn with the map's own strokes, under a caveat that is always readable. */
export function Legend({ open, onOpen }: { readonly open: boolean; onOpen(open: boolean): void }) {
  const atlas = useAtlas();
  const units = useSession((s) => s.settings.units);
  return (
    <Disclosure className={styles.legend ?? ''} isExpanded={open} onExpandedChange={onOpen}>
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <span>{CAVEAT}</span>
        <Icon name="chevron" />
      </Button>
      <DisclosurePanel>
        <ul className={styles.signs}>
          <li>
            <Swatch kind="line" />
            {`The line, ${monthWords(atlas.line.date)}; the dash means uncertain`}
          </li>
          <li>
            <Swatch kind="connector" />
            Schematic: no route known
          </li>
          <li>
            <Swatch kind="band" />
            {bandWords(atlas, units)}
          </li>
          <li>
            <Swatch kind="ne" />
            {SIDE_WORDS.ne}
          </li>
          <li>
            <Swatch kind="sw" />
            {SIDE_WORDS.sw}
          </li>
          <li>
            <Swatch kind="country" />
            Country border, approximate
          </li>
          <li>
            <Swatch kind="governorate" />
            Governorate border, approximate
          </li>
        </ul>
        <p className={styles.note}>How closely the agreed line followed the river is not known.</p>
        <SourceLinks ids={atlas.line.sources} />
      </DisclosurePanel>
    </Disclosure>
  );
}
