import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { distanceSources } from '../../atlas/layer-sources.ts';
import { judgeSubject, placeSubject } from '../../verdict/subject.ts';
import { formatLength } from '../../words/figures.ts';
import { nameIn, t } from '../../words/language.ts';
import { verdictSentence } from '../../words/verdict-words.ts';
import { useAtlas, useSession } from '../context.ts';
import { Figure } from '../controls/figure.tsx';
import { Lead } from '../controls/lead.tsx';
import { OtherName } from '../other-name.tsx';
import { SourceLinks } from '../source-link.tsx';
import styles from './town-list.module.css';

/** What to do first, and the four towns of the report with their verdicts: readable before the map is there. */
export function TownList() {
  const atlas = useAtlas();
  const isOurs = atlas.line.origin === 'reconstruction';
  const units = useSession((s) => s.settings.units);
  const pickPlace = useSession((s) => s.pickPlace);
  const isMapless = useSession((s) => s.mapState.kind === 'failed');
  const towns = useMemo(
    () => atlas.towns.map((town) => ({ town, ...judgeSubject(atlas, placeSubject(town)) })),
    [atlas],
  );
  return (
    <>
      <Lead>{t(isMapless ? 'place.firstWithoutMap' : 'place.first')}</Lead>
      <ul className={styles.list}>
        {towns.map(({ town, verdict, nearest }) => (
          <li key={town.id}>
            <Button className={styles.town ?? ''} onPress={() => pickPlace(town.id)}>
              <span className={styles.name}>
                {nameIn(town.name)}
                <OtherName name={town.name} className={styles.other} />
              </span>
              <span className={styles.distance}>
                {nearest && verdict.kind === 'side' && <Figure {...formatLength(nearest.metres, units)} />}
              </span>
              <span className={styles.side} data-side={verdict.kind === 'side' ? verdict.side : undefined}>
                {verdict.kind === 'side' ? t(`verdict.short.${verdict.side}`) : verdictSentence(verdict)}
              </span>
              <span className={styles.certainty}>
                {verdict.kind === 'side'
                  ? t(`verdict.certainty.${verdict.certainty}`)
                  : isOurs && t('place.startsHere')}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <SourceLinks ids={distanceSources(atlas)} />
    </>
  );
}
