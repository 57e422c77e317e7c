import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { chosenLine } from '../../session/judged-line.ts';
import { t } from '../../words/language.ts';
import { whatIfCaveat } from '../../words/what-if-words.ts';
import { useActions, useAtlas, useSession } from '../context.ts';
import { Button as Action } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { SourceLinks } from '../source-link.tsx';
import styles from './legend.module.css';
import { legendSigns } from './legend-signs.ts';
import { Swatch } from './swatch.tsx';

/** What the line rests on, and the way to lines of one's own. */
function Rests() {
  const { line } = useAtlas();
  const whatIf = useSession(chosenLine);
  const { openPanel } = useActions();
  return (
    <>
      <div className={styles.rests}>
        <p className={styles.note}>{t(whatIf ? 'whatIf.notReconstruction' : 'map.legend.unknown')}</p>
        <Action look="quiet" label={t('map.legend.whatIf')} onPress={() => openPanel('what-if')} />
      </div>
      <SourceLinks ids={line.sources} />
    </>
  );
}

/** The signs of the map, drawn with the map's own strokes, under a caveat that is always readable. */
export function Legend({ open, onOpen }: { readonly open: boolean; onOpen(open: boolean): void }) {
  const whatIf = useSession(chosenLine);
  const units = useSession((s) => s.settings.units);
  const atlas = useAtlas();
  return (
    <Disclosure
      className={styles.legend ?? ''}
      isExpanded={open}
      onExpandedChange={onOpen}
      data-what-if={whatIf && true}
    >
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <span>{whatIf ? whatIfCaveat(whatIf.name) : t('map.caveat')}</span>
        <Icon name="chevron" />
      </Button>
      <DisclosurePanel>
        <ul className={styles.signs}>
          {legendSigns(atlas, units, whatIf?.name).map(({ kind, words }) => (
            <li key={kind}>
              <Swatch kind={kind} />
              {words}
            </li>
          ))}
        </ul>
        <Rests />
      </DisclosurePanel>
    </Disclosure>
  );
}
