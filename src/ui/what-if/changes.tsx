import { useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { flushSync } from 'react-dom';
import type { Atlas, Place } from '../../atlas/nouns.ts';
import { changesSide, type Flip, flips, hasOneSide } from '../../verdict/flips.ts';
import { formatLength } from '../../words/figures.ts';
import { nameIn, t } from '../../words/language.ts';
import { changesWords, pointChangesWords, standingInFull, standingShort } from '../../words/what-if-words.ts';
import { useActions, useAtlas, useBaseAtlas, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Figure } from '../controls/figure.tsx';
import { Short } from '../controls/short.tsx';
import styles from './changes.module.css';
import table from './table.module.css';
import panel from './what-if-panel.module.css';

/** Rows before the list is opened in full. */
const FIRST_ROWS = 12;

/** The named towns first, then those that come to lie farthest from the new line. */
const byWeight = (a: Flip<Place>, b: Flip<Place>): number =>
  Number(b.place.rank === 0) - Number(a.place.rank === 0) || (b.metresAfter ?? 0) - (a.metresAfter ?? 0);

function Standing({
  verdict,
  metres,
}: {
  readonly verdict: Flip<Place>['before'];
  readonly metres: number | undefined;
}) {
  const units = useSession((s) => s.settings.units);
  return (
    <>
      <span data-side={verdict.kind === 'side' ? verdict.side : undefined} className={styles.side}>
        <Short short={standingShort(verdict)} full={standingInFull(verdict)} />
      </span>{' '}
      {metres !== undefined && <Figure {...formatLength(metres, units)} />}
    </>
  );
}

/** Those that change side, and how many merely get or lose one: on a line, or at its ends, however far away. */
function changesBetween(base: Atlas, atlas: Atlas) {
  const all = flips(atlas.places.values(), base, atlas);
  const changed = all.filter(changesSide);
  return { changed: changed.toSorted(byWeight), oneSided: all.filter(hasOneSide).length };
}

/** What the imported points change, set by set. */
function PointChanges() {
  const sets = useSession((s) => s.work.now.sets);
  const looks = useSession((s) => s.looks);
  return sets.map(({ id, name, imported }) => {
    const changes = looks[id]?.rejudged?.changes;
    return (
      <p key={id} className={panel.text}>
        {changes ? pointChangesWords(name, changes, imported.count) : t('whatIf.points.pending', { name })}
      </p>
    );
  });
}

/** Everything that the chosen line and the reconstruction answer differently. */
export function Changes() {
  const [base, atlas] = [useBaseAtlas(), useAtlas()];
  const picked = useSession((s) => (s.selection.kind === 'place' ? s.selection.id : undefined));
  const { markPlace } = useActions();
  const [all, setAll] = useState(false);
  const { changed, oneSided } = useMemo(() => changesBetween(base, atlas), [base, atlas]);
  const body = useRef<HTMLTableSectionElement>(null);
  const showAll = () => {
    flushSync(() => setAll(true));
    // The button has gone: the focus goes on to the first row that came for it.
    body.current?.querySelectorAll('button')[FIRST_ROWS]?.focus();
  };
  const rows = all ? changed : changed.slice(0, FIRST_ROWS);
  return (
    <div className={panel.part}>
      <h3 className={panel.title}>{t('whatIf.changes.title')}</h3>
      <p role="status">{changesWords(changed.length, atlas.places.size)}</p>
      {oneSided > 0 && <p className={panel.text}>{t('whatIf.changes.oneSided', { count: oneSided })}</p>}
      <PointChanges />
      {changed.length > 0 && (
        <table className={`${table.table} ${styles.table}`}>
          <caption className="visually-hidden">{t('whatIf.changes.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('whatIf.changes.settlement')}</th>
              <th scope="col">{t('whatIf.changes.reconstruction')}</th>
              <th scope="col">{t('whatIf.changes.thisLine')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map(({ place, before, after, metresBefore, metresAfter }) => (
              <tr key={place.id} data-picked={place.id === picked || undefined}>
                <th scope="row">
                  <AriaButton className={`${table.name} ${styles.name}`} onPress={() => markPlace(place.id)}>
                    <bdi>{nameIn(place.name)}</bdi>
                  </AriaButton>
                </th>
                <td>
                  <Standing verdict={before} metres={metresBefore} />
                </td>
                <td>
                  <Standing verdict={after} metres={metresAfter} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length < changed.length && (
        <Button look="quiet" label={t('whatIf.changes.all', { count: changed.length })} onPress={showAll} />
      )}
    </div>
  );
}
