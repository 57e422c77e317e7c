import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Atlas } from '../../atlas/nouns.ts';
import { chosenLine } from '../../session/judged-line.ts';
import { formatLength, monthWords, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { legendWords, NOT_THE_RECONSTRUCTION, whatIfCaveat } from '../../words/what-if-words.ts';
import { useActions, useAtlas, useSession } from '../context.ts';
import { Button as Action } from '../controls/button.tsx';
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

/** What the line's own signs mean. */
function LineSigns() {
  const atlas = useAtlas();
  const units = useSession((s) => s.settings.units);
  const whatIf = useSession(chosenLine);
  if (whatIf) {
    return (
      <>
        <li>
          <Swatch kind="what-if" />
          {legendWords(whatIf.name)}
        </li>
        <li>
          <Swatch kind="beneath" />
          The reconstruction, for comparison
        </li>
      </>
    );
  }
  return (
    <>
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
    </>
  );
}

/** What the line rests on, and the way to lines of one's own. */
function Rests() {
  const { line } = useAtlas();
  const whatIf = useSession(chosenLine);
  const { openPanel } = useActions();
  return (
    <>
      <div className={styles.rests}>
        <p className={styles.note}>
          {whatIf ? NOT_THE_RECONSTRUCTION : 'How closely the agreed line followed the river is not known.'}
        </p>
        <Action look="quiet" label="What if…" onPress={() => openPanel('what-if')} />
      </div>
      <SourceLinks ids={line.sources} />
    </>
  );
}

/** The signs of the map, drawn with the map's own strokes, under a caveat that is always readable. */
export function Legend({ open, onOpen }: { readonly open: boolean; onOpen(open: boolean): void }) {
  const whatIf = useSession(chosenLine);
  return (
    <Disclosure
      className={styles.legend ?? ''}
      isExpanded={open}
      onExpandedChange={onOpen}
      data-what-if={whatIf && true}
    >
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <span>{whatIf ? whatIfCaveat(whatIf.name) : CAVEAT}</span>
        <Icon name="chevron" />
      </Button>
      <DisclosurePanel>
        <ul className={styles.signs}>
          <LineSigns />
          <li>
            <Swatch kind="ne" />
            {t('verdict.side.ne')}
          </li>
          <li>
            <Swatch kind="sw" />
            {t('verdict.side.sw')}
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
        <Rests />
      </DisclosurePanel>
    </Disclosure>
  );
}
