import { placeOf } from '../../session/corners.ts';
import type { Vertex } from '../../session/state.ts';
import type { Verdict } from '../../verdict/judge.ts';
import { formatKnown } from '../../words/coordinates.ts';
import { nameIn, t } from '../../words/language.ts';
import { verdictSentence } from '../../words/verdict-words.ts';
import { useActions, useAtlas, useCommands, useSession } from '../context.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import styles from './leg-list.module.css';

interface Props {
  readonly vertex: Vertex;
  readonly index: number;
  readonly count: number;
  readonly verdict: Verdict;
}

/** One corner of the path: its name, its side, and what can be done with it. */
export function Corner({ vertex, index, count, verdict }: Props) {
  const { places } = useAtlas();
  const coords = useSession((s) => s.settings.coords);
  const selected = useSession((s) => s.corner === index);
  const { removeVertex, moveVertex, reorder, pickPlace, pickSpot } = useActions();
  const { crosshair } = useCommands();
  const place = placeOf(vertex, places);
  const at = formatKnown(vertex, coords);
  const name = place ? nameIn(place.name) : at;
  const side = verdict.kind === 'side' ? verdict.side : undefined;
  const toCrosshair = () => {
    const to = crosshair();
    if (to) moveVertex(index, { at: to }, true);
  };
  return (
    <li className={styles.vertex} data-selected={selected || undefined}>
      <span className={styles.knot} aria-hidden="true" />
      <span className={styles.name}>
        <bdi dir={place ? 'auto' : 'ltr'}>{name}</bdi>
        <span className={styles.coords}>
          {place && <bdi dir="ltr">{at}</bdi>}
          <span data-side={side}>{side ? t(`verdict.short.${side}`) : verdictSentence(verdict)}</span>
        </span>
      </span>
      <MenuButton
        label={t('measure.corner.title', { number: index + 1, name })}
        icon="more"
        choices={[
          { id: 'remove', label: t('measure.corner.remove'), act: () => removeVertex(index) },
          {
            id: 'up',
            label: t('measure.corner.up'),
            disabled: index === 0,
            act: () => reorder(index, index - 1),
          },
          {
            id: 'down',
            label: t('measure.corner.down'),
            disabled: index === count - 1,
            act: () => reorder(index, index + 1),
          },
          { id: 'crosshair', label: t('measure.corner.toCrosshair'), act: toCrosshair },
          {
            id: 'verdict',
            label: t('measure.corner.verdict'),
            act: () => (vertex.place ? pickPlace(vertex.place) : pickSpot(vertex.at)),
          },
        ]}
      />
    </li>
  );
}
