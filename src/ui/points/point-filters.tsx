import { classMark, DISC } from '../../points/class-marks.ts';
import type { PointFilter } from '../../points/point-store.ts';
import { CERTAINTY_CODES, SIDE_CODES } from '../../points/verdict-columns.ts';
import type { Look, PointSet } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import {
  certaintyCodeWords,
  dateWords,
  sideCodeShort,
  signedInFull,
  signedWords,
} from '../../words/points-words.ts';
import { useActions, useSession } from '../context.ts';
import { InTurn } from '../controls/in-turn.tsx';
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
  // Only of what the points are coloured by does the map show the marks.
  const drawn = (by: 'side' | 'certainty', i: number) => (wanted.colour === by ? classMark(by, i) : DISC);
  const byCertainty = wanted.colour === 'certainty';
  const change = (part: PointFilter) => askView(set.id, { filter: { ...filter, ...part } });
  return (
    <div className={styles.filters}>
      <InTurn>
        <div className={styles.counts}>
          <CountBars
            label={t('points.filter.side')}
            bars={SIDE_CODES.map((code, i) => ({
              code,
              label: sideCodeShort(code),
              shown: view.sides[code],
              total: whole.sides[code],
              paint: paintOf('side', i),
              mark: drawn('side', i),
            }))}
            on={filter.sides}
            onChange={(sides) => change({ sides })}
          />
          <CountBars
            label={t('points.filter.certainty')}
            bars={CERTAINTY_CODES.map((code, i) => ({
              code,
              label: certaintyCodeWords(code),
              shown: view.certainties[code],
              total: whole.certainties[code],
              paint: byCertainty ? paintOf('certainty', i) : 'var(--ink-2)',
              mark: drawn('certainty', i),
            }))}
            on={filter.certainties}
            onChange={(certainties) => change({ certainties })}
          />
        </div>
        {view.distances.counts.length > 0 && (
          <Histogram
            label={t('points.filter.distance')}
            bins={view.distances}
            range={filter.distance}
            toneOf={(from) => (from < 0 ? 'sw' : 'ne')}
            say={(metres) => signedWords(metres, units)}
            read={(metres) => signedInFull(metres, units)}
            onChange={(distance) => change({ distance })}
          />
        )}
        {view.dates && view.dates.counts.length > 0 && (
          <Histogram
            label={t('points.filter.dates')}
            bins={view.dates}
            range={filter.dates}
            say={dateWords}
            onChange={(dates) => change({ dates })}
          />
        )}
        <TextFilter
          label={t('points.filter.text')}
          placeholder={t('points.filter.textHint')}
          text={filter.text ?? ''}
          onChange={(text) => change({ text: text || undefined })}
        />
      </InTurn>
    </div>
  );
}
