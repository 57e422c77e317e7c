import { useEffect, useState } from 'react';
import type { TableRow } from '../../points/point-store.ts';
import type { PickedPoint } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { columnWords } from '../../words/points-words.ts';
import { useCommands, useSession } from '../context.ts';
import { Fact, Facts } from '../controls/facts.tsx';
import { Fold } from '../controls/fold.tsx';

/** The row of a picked point, once its worker has answered. */
function usePointRow({ set, index }: PickedPoint): TableRow | undefined {
  const { points } = useCommands();
  const [found, setFound] = useState<{ readonly set: string; readonly row: TableRow } | undefined>(undefined);
  // Synchronises with the worker that holds the rows; the answer for an earlier point comes to nothing.
  useEffect(() => {
    let gone = false;
    points.row(set, index).then(
      (row) => {
        if (!gone) setFound({ set, row });
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [points, set, index]);
  return found?.set === set && found.row.index === index ? found.row : undefined;
}

/** What the file says of a point, column by column. */
export function OriginalColumns({ point }: { readonly point: PickedPoint }) {
  const columns = useSession((s) => s.work.now.sets.find((set) => set.id === point.set)?.imported.columns);
  const row = usePointRow(point);
  if (!columns || columns.length === 0) return null;
  return (
    <Fold title={t('place.original')}>
      <Facts small>
        {columns.map((name, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name; their order is all they have
          <Fact key={i} name={columnWords(name, i)}>
            <bdi>{row?.cells[i] ?? ''}</bdi>
          </Fact>
        ))}
      </Facts>
    </Fold>
  );
}
