import { classMark } from '../../points/class-marks.ts';
import type { Look, PointSet } from '../../session/point-set.ts';
import { colouredWords, pointClassName } from '../../words/picture-words.ts';
import { useSession } from '../context.ts';
import { ClassDot } from '../points/class-dot.tsx';
import { paintOf } from '../points/paint.ts';
import styles from './legend.module.css';

/** As many as the width of a sign has room for. */
const MOST_DOTS = 3;
const DOT = 10;

function signOf(set: PointSet, { seen, view }: Look) {
  const { scheme, classes } = view.colours;
  const words = colouredWords(set, seen.colour);
  const present = classes.flatMap((entry, i) =>
    entry.count > 0
      ? { name: pointClassName(scheme, entry), mark: classMark(scheme, i), paint: paintOf(scheme, i) }
      : [],
  );
  // The sides' own colours are those of the zones.
  const named = scheme === 'side' ? [] : present;
  return { key: [words, ...named.map(({ name }) => name)].join('\n'), words, present, named };
}

/** What the colours of the imported points on the map tell: once for all sets that are coloured alike. */
export function PointSigns() {
  const sets = useSession((s) => s.work.now.sets);
  const looks = useSession((s) => s.looks);
  const signs = sets.flatMap((set) => {
    const look = looks[set.id];
    return set.shown && look ? signOf(set, look) : [];
  });
  const different = new Map(signs.map((sign) => [sign.key, sign]));
  return [...different.values()].map(({ key, words, present, named }) => (
    <li key={key} className={styles.points}>
      <span className={styles.dots}>
        {present.slice(0, MOST_DOTS).map(({ mark, paint }) => (
          <ClassDot key={paint} mark={mark} paint={paint} size={DOT} />
        ))}
      </span>
      <span>{words}</span>
      {named.length > 0 && (
        <ul className={styles.classes}>
          {named.map(({ name, mark, paint }) => (
            <li key={paint}>
              <ClassDot mark={mark} paint={paint} size={DOT} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </li>
  ));
}
