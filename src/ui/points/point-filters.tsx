import type { PointFilter } from '../../points/point-store.ts';
import { CERTAINTY_CODES, SIDE_CODES } from '../../points/verdict-columns.ts';
import type { Look, PointSet } from '../../session/point-set.ts';
import { CERTAINTY_CODE_WORDS, dateWords, SIDE_CODE_WORDS, signedWords } from '../../words/points-words.ts';
import { useActions, useSession } from '../context.ts';
import { TextFilter } from '../controls/text-filter.tsx';
import { CountBars } from './count-bars.tsx';
import { Histogram } from './histogram.tsx';
import { paintOf } from './paint.ts';
import styles from './point-filters.module.css';

interface Props {
  readonly set: PointSet;
  readonly look: Look;
}

/** Which points are shown: by side, certainty, distance, date and text. Each shows what there is as well. */
export function PointFilters({ set, look }: Props) {
  const { askView } = useActions();
  const units = useSession((s) => s.settings.units);
  const { view, whole, wanted } = look;
  const { filter } = wanted;
  const byCertainty = wanted.colour === 'certainty';
  const change = (part: PointFilter) => askView(set.id, { filter: { ...filter, ...part } });
  return (
    <div className={styles.filters}>
      <div className={styles.counts}>
        <CountBars
          label="Side"
          bars={SIDE_CODES.map((code, i) => ({
            code,
            label: SIDE_CODE_WORDS[code],
            shown: view.sides[code],
            total: whole.sides[code],
            paint: paintOf('side', i),
          }))}
          on={filter.sides}
          onChange={(sides) => change({ sides })}
        />
        <CountBars
          label="Certainty"
          bars={CERTAINTY_CODES.map((code, i) => ({
            code,
            label: CERTAINTY_CODE_WORDS[code],
            shown: view.certainties[code],
            total: whole.certainties[code],
            paint: byCertainty ? paintOf('certainty', i) : 'var(--ink-2)',
          }))}
          on={filter.certainties}
          onChange={(certainties) => change({ certainties })}
        />
      </div>
      {view.distances.counts.length > 0 && (
        <Histogram
          label="Distance from the line"
          bins={view.distances}
          range={filter.distance}
          toneOf={(from) => (from < 0 ? 'sw' : 'ne')}
          say={(metres) => signedWords(metres, units)}
          onChange={(distance) => change({ distance })}
        />
      )}
      {view.dates && view.dates.counts.length > 0 && (
        <Histogram
          label="Dates"
          bins={view.dates}
          range={filter.dates}
          say={dateWords}
          onChange={(dates) => change({ dates })}
        />
      )}
      <TextFilter
        label="Filter by text"
        placeholder="Filter by text in any column"
        text={filter.text ?? ''}
        onChange={(text) => change({ text: text || undefined })}
      />
    </div>
  );
}
