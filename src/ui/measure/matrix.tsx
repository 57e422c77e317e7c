import { useMemo, useState } from 'react';
import { distanceMatrix } from '../../verdict/matrix.ts';
import { formatLength } from '../../words/figures.ts';
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
  const [ids, setIds] = useState(() => towns.map((t) => t.id));
  const chosen = useMemo(() => ids.map((id) => places.get(id)).filter((p) => p !== undefined), [ids, places]);
  const rows = useMemo(() => distanceMatrix(chosen.map((p) => p.at)), [chosen]);
  return (
    <Fold title="Distances between places">
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{`Distances in ${units}, WGS84 geodesic`}</caption>
          <thead>
            <tr>
              <th scope="col">{units}</th>
              {chosen.map((p) => (
                <th key={p.id} scope="col">
                  {p.name.en}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chosen.map((p, i) => (
              <tr key={p.id}>
                <th scope="row">
                  <span className={styles.row}>
                    {p.name.en}
                    <Button
                      look="icon"
                      icon="close"
                      label={`Take ${p.name.en} out of the table`}
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
      <PlaceSearch
        label="Add a place to the table"
        onPick={({ place }) => place && !ids.includes(place.id) && setIds([...ids, place.id])}
      />
      <Button
        icon="copy"
        label="Copy as CSV"
        isDisabled={chosen.length < 2}
        onPress={() => copy(matrixCsv(chosen, rows), 'figure')}
      />
    </Fold>
  );
}
