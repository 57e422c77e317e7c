import { useRef } from 'react';
import { COORDS } from '../../session/state.ts';
import { formatKnown } from '../../words/coordinates.ts';
import { nameIn, t } from '../../words/language.ts';
import { pointWords } from '../../words/points-words.ts';
import { useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { MenuButton } from '../controls/menu-button.tsx';
import { useKeptFocus } from '../focus/use-kept-focus.ts';
import { OtherName } from '../other-name.tsx';
import { CopyVerdict } from '../share/copy-finding.tsx';
import { useJudgement } from '../use-judgement.ts';
import { Grounds } from './grounds.tsx';
import { OriginalColumns } from './original-columns.tsx';
import styles from './place-panel.module.css';
import { PointOrigin } from './point-origin.tsx';
import { TownList } from './town-list.tsx';
import { VerdictFigures } from './verdict-figures.tsx';
import { Workings } from './workings.tsx';

/** The picked place and its verdict: the sentence first, the grounds under it, the workings folded. */
export function PlacePanel() {
  const picked = useJudgement();
  const point = useSession((s) => (s.selection.kind === 'point' ? s.selection : undefined));
  const coords = useSession((s) => s.settings.coords);
  const clearPick = useSession((s) => s.clearPick);
  const commands = useCommands();
  const section = useRef<HTMLElement>(null);
  // The verdict's heading, else the first town.
  useKeptFocus(picked?.subject, () => section.current?.querySelector<HTMLElement>('h2, li button'));
  const place = picked?.subject.place;
  const title = place ? nameIn(place.name) : point && pointWords(point.title, point.number);
  return (
    <section ref={section} aria-label={t('place.title')} className={styles.panel}>
      {picked ? (
        <>
          <header className={styles.header}>
            <div className={styles.names}>
              <h2 tabIndex={-1} className={styles.title}>
                <bdi>{title ?? t('place.pickedSpot')}</bdi>
              </h2>
              {place && <OtherName name={place.name} className={styles.other} />}
            </div>
            <div className={styles.actions}>
              <CopyVerdict />
              <Button look="icon" icon="close" label={t('place.clear')} keys="Esc" onPress={clearPick} />
            </div>
          </header>
          {point && <PointOrigin point={point} />}
          <p className={styles.coords}>
            <bdi dir="ltr">{formatKnown(picked.subject, coords)}</bdi>
            <Button
              look="icon"
              icon="copy"
              label={t('place.copyCoordinates')}
              onPress={() => commands.copy(formatKnown(picked.subject, coords), 'coordinates')}
            />
            <MenuButton
              label={t('place.copyOther')}
              icon="more"
              choices={COORDS.map((format) => {
                const text = formatKnown(picked.subject, format);
                return { id: format, label: text, act: () => commands.copy(text, 'coordinates') };
              })}
            />
          </p>
          <VerdictFigures {...picked} />
          {point && <OriginalColumns point={point} />}
          <Grounds {...picked} />
          <Workings judgement={picked.judgement} />
        </>
      ) : (
        <TownList />
      )}
    </section>
  );
}
