import { DISC } from '../../points/class-marks.ts';
import type { ColourBy } from '../../points/point-store.ts';
import type { Look, PointSet } from '../../session/point-set.ts';
import { formatCount } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { classWords, columnWords } from '../../words/points-words.ts';
import { useActions } from '../context.ts';
import { Choice } from '../controls/choice.tsx';
import { ClassDot } from './class-dot.tsx';
import styles from './colour-choice.module.css';
import { paintOf } from './paint.ts';

const keyOf = (colour: ColourBy): string => (typeof colour === 'number' ? `column-${colour}` : colour);

function colourOf(key: string): ColourBy {
  if (key === 'side' || key === 'certainty') return key;
  return Number(key.slice('column-'.length)); // made by `keyOf`
}

interface Props {
  readonly set: PointSet;
  readonly look: Look;
}

/** What the points are coloured by. */
export function ColourChoice({ set, look }: Props) {
  const { askView } = useActions();
  return (
    <Choice
      inline
      label={t('points.colour.label')}
      value={keyOf(look.wanted.colour)}
      options={[
        { value: 'side', label: t('points.colour.side') },
        { value: 'certainty', label: t('points.colour.certainty') },
        ...set.imported.columns.map((name, i) => ({ value: keyOf(i), label: columnWords(name, i) })),
      ]}
      onChange={(key) => askView(set.id, { colour: colourOf(key) })}
    />
  );
}

/** The classes of a column's colours. Sides and certainties have theirs in the bars. */
export function ColourLegend({ look }: Pick<Props, 'look'>) {
  if (typeof look.seen.colour !== 'number') return null;
  const { scheme, classes } = look.view.colours;
  return (
    <ul className={styles.legend} aria-label={t('points.colour.legend')}>
      {classes.map((entry, i) => (
        <li key={entry.value + (entry.range?.[0] ?? '')} className={styles.entry}>
          <ClassDot mark={DISC} paint={paintOf(scheme, i)} className={styles.dot} />
          <bdi className={styles.value}>{classWords(entry)}</bdi>
          <span className={styles.count}>{formatCount(entry.count)}</span>
        </li>
      ))}
    </ul>
  );
}
