import { Fragment, useMemo, useState } from 'react';
import { distanceMatrix } from '../../verdict/matrix.ts';
import { formatLength } from '../../words/figures.ts';
import { nameIn, t } from '../../words/language.ts';
import { matrixCsv } from '../../words/measure-words.ts';
import { useAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { PlaceSearch } from '../search/place-search.tsx';
import styles from './matrix.module.css';

/** Distances between chosen places, each with each: at first the four towns. */
export function Matrix() {
  const { towns, places } = useAtlas();
  const units = useSession((s) => s.settings.units);
  const { copy } = useCommands();
  const [ids, setIds] = useState(() => towns.map(({ id }) => id));
  const chosen = useMemo(() => ids.map((id) => places.get(id)).filter((p) => p !== undefined), [ids, places]);
  const rows = useMemo(() => distanceMatrix(chosen.map((p) => p.at)), [chosen]);
  const unit = t(`units.${units}`);
  return (
    <Fold title={t('measure.matrix.title')}>
      {chosen.length === 0 ? (
        <p className={styles.none}>{t('measure.matrix.none')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">{t('measure.matrix.caption', { unit })}</caption>
            <thead>
              <tr>
                <th scope="col">{unit}</th>
                {chosen.map((p) => (
                  <th key={p.id} scope="col">
                    {nameIn(p.name)
                      .split(' ')
                      .map((word, i) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: a word is its position in the name
                        <Fragment key={i}>
                          {i > 0 && ' '}
                          <span className={styles.word}>{word}</span>
                        </Fragment>
                      ))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {chosen.map((p, i) => (
                <tr key={p.id}>
                  <th scope="row">
                    <span className={styles.row}>
                      {nameIn(p.name)}
                      <Button
                        look="icon"
                        icon="close"
                        label={t('measure.matrix.remove', { name: nameIn(p.name) })}
                        onPress={() => setIds(ids.filter((id) => id !== p.id))}
                      />
                    </span>
                  </th>
                  {chosen.map((q, j) => (
                    <td key={q.id}>{i === j ? '·' : formatLength(rows[i]?.[j] ?? 0, units, 1).value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <PlaceSearch
        label={t('measure.matrix.add')}
        onPick={({ place }) => place && !ids.includes(place.id) && setIds([...ids, place.id])}
      />
      <Button
        icon="copy"
        label={t('measure.copy.csv')}
        isDisabled={chosen.length < 2}
        onPress={() => copy(matrixCsv(chosen, rows), 'figure')}
      />
    </Fold>
  );
}
