import { Fragment } from 'react';
import type { Vertex } from '../../session/state.ts';
import type { Measure } from '../../verdict/measure.ts';
import { formatAt } from '../../words/coordinates.ts';
import { formatAzimuth, formatLength } from '../../words/figures.ts';
import { useAtlas, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Figure } from '../controls/figure.tsx';
import styles from './leg-list.module.css';

interface Props {
  readonly path: readonly Vertex[];
  readonly figures: Measure;
}

/** Corners and the legs between them, in order. */
export function LegList({ path, figures }: Props) {
  const { places } = useAtlas();
  const units = useSession((s) => s.settings.units);
  const coords = useSession((s) => s.settings.coords);
  const removeVertex = useSession((s) => s.removeVertex);
  return (
    <ol className={styles.list}>
      {path.map((vertex, i) => {
        const place = vertex.place ? places.get(vertex.place) : undefined;
        const name = place?.name.en ?? formatAt(vertex.at, coords);
        const leg = figures.legs[i];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its position in the path; two may be one place
          <Fragment key={i}>
            <li className={styles.vertex}>
              <span className={styles.knot} aria-hidden="true" />
              <span className={styles.name}>
                <bdi>{name}</bdi>
                {place && (
                  <bdi dir="ltr" className={styles.coords}>
                    {formatAt(vertex.at, coords)}
                  </bdi>
                )}
              </span>
              <Button look="icon" icon="close" label={`Remove ${name}`} onPress={() => removeVertex(i)} />
            </li>
            {leg && (
              <li className={styles.leg}>
                <span className={styles.thread} aria-hidden="true" />
                <span className={styles.length}>
                  <Figure {...formatLength(leg.metres, units)} />
                </span>
                <span className={styles.azimuths}>
                  {`azimuth ${formatAzimuth(leg.azimuth)}, back ${formatAzimuth(leg.backAzimuth)}`}
                </span>
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}
