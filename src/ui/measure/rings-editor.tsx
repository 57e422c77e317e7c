import type { Vertex } from '../../session/state.ts';
import { chosenLength, readLengths } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { listed } from '../../words/lists.ts';
import { vertexName } from '../../words/measure-words.ts';
import { useActions, useAtlas, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { TextInput } from '../controls/text-input.tsx';
import { useJudgement } from '../use-judgement.ts';
import styles from './kept-paths.module.css';

const MAX_RADIUS_METRES = 1_000_000;

/** Circles at chosen radii round the picked place, else round the path's last corner: true geodesic circles. */
export function RingsEditor() {
  const { places } = useAtlas();
  const picked = useJudgement();
  const last = useSession((s) => s.work.now.path.vertices.at(-1));
  const rings = useSession((s) => s.work.now.rings);
  const units = useSession((s) => s.settings.units);
  const { addRings, removeRings } = useActions();
  const centre: Vertex | undefined = picked
    ? { at: picked.subject.at, place: picked.subject.place?.id }
    : last;
  return (
    <Fold
      title={
        rings.length > 0 ? t('measure.rings.titleCount', { count: rings.length }) : t('measure.rings.title')
      }
    >
      <ul>
        {rings.map(({ centre: c, radii }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rings are their position in the list; two may be alike
          <li key={i} className={styles.kept}>
            <bdi className={styles.name}>{vertexName(c, places)}</bdi>
            <span>{listed(radii.map((r) => chosenLength(r, units)))}</span>
            <Button
              look="icon"
              icon="close"
              label={t('measure.rings.remove', { name: vertexName(c, places) })}
              onPress={() => removeRings(i)}
            />
          </li>
        ))}
      </ul>
      {centre ? (
        <TextInput
          label={t('measure.rings.radii', {
            unit: t(`units.${units}`),
            name: vertexName(centre, places),
          })}
          value="10, 25, 50"
          problem={(text) =>
            readLengths(text, units, MAX_RADIUS_METRES)
              ? undefined
              : t('measure.rings.notRadii', { most: chosenLength(MAX_RADIUS_METRES, units) })
          }
          onSubmit={(text) => addRings({ centre, radii: readLengths(text, units, MAX_RADIUS_METRES) ?? [] })}
        />
      ) : (
        <p className={styles.text}>{t('measure.rings.none')}</p>
      )}
    </Fold>
  );
}
