import { Fragment } from 'react';
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
import { PointSigns } from './point-signs.tsx';
import { Swatch } from './swatch.tsx';

/** A sentence that breaks between its clauses before it breaks within one. Not one with a user's name: its commas are its own. */
const Clauses = ({ text }: { readonly text: string }) =>
  text.split(/(?<=[,;،؛]) /).map((clause, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have nothing but their order
    <Fragment key={i}>
      {i > 0 && ' '}
      <span className={styles.clause}>{clause}</span>
    </Fragment>
  ));

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
  // Drawn only while its panel is open.
  const shift = useSession((s) => (s.panel === 'what-if' && s.whatIf.shifted ? s.whatIf.shift : 0));
  const atlas = useAtlas();
  return (
    <Disclosure
      className={styles.legend ?? ''}
      isExpanded={open}
      onExpandedChange={onOpen}
      data-what-if={whatIf && true}
    >
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <span>{whatIf ? whatIfCaveat(whatIf.name) : <Clauses text={t('map.caveat')} />}</span>
        <Icon name="chevron" />
      </Button>
      <DisclosurePanel>
        <ul className={styles.signs}>
          {legendSigns(atlas, units, whatIf?.name, shift).map(({ kind, words }) => (
            <li key={kind}>
              <Swatch kind={kind} />
              <span>{kind === 'what-if' ? words : <Clauses text={words} />}</span>
            </li>
          ))}
          <PointSigns />
        </ul>
        <Rests />
      </DisclosurePanel>
    </Disclosure>
  );
}
