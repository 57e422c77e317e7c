import { useMemo, useState } from 'react';
import { cornersOf } from '../session/corners.ts';
import { useAtlas, useSession } from '../ui/context.ts';
import { useRested } from '../ui/controls/use-rested.ts';
import { useCrosshairWords } from '../ui/use-crosshair.ts';
import { useJudgement } from '../ui/use-judgement.ts';
import { useLanguage } from '../ui/use-language.ts';
import { measure } from '../verdict/measure.ts';
import { formatKnown } from '../words/coordinates.ts';
import { nameIn } from '../words/language.ts';
import { measureAnnouncement } from '../words/measure-words.ts';
import { importAnnouncement, pointWords } from '../words/points-words.ts';
import { announcement } from '../words/verdict-words.ts';
import { StepAnnouncer } from './step-announcer.tsx';

/** What came with the last import, as it was then: that its points are judged by another line later is no import. */
function useImportWords(): string {
  const id = useSession((s) => s.imported);
  const set = useSession((s) => s.work.now.sets.find((one) => one.id === id));
  const whole = useSession((s) => (id === undefined ? undefined : s.looks[id]?.whole));
  const [last, setLast] = useState({ id, words: '' });
  if (last.id === id) return last.words;
  const words = set && whole ? importAnnouncement(set.file, whole, set.imported.rejected) : '';
  setLast({ id, words });
  return words;
}

/**
 * Of a pick and a path what changed last: to go from panel to panel is no news.
 * @param pathFirst which one is meant where both changed
 */
function useNews(pick: string, path: string, pathFirst: boolean): string {
  const [last, setLast] = useState({ pick, path, news: pathFirst ? path : pick });
  if (last.pick === pick && last.path === path) return last.news;
  const isPath = last.path !== path && (pathFirst || last.pick === pick);
  const news = isPath ? path : pick;
  setLast({ pick, path, news });
  return news;
}

/** Says picks and figures to a screen reader, politely. */
export function Announcer() {
  const picked = useJudgement();
  const brought = useImportWords();
  const path = useSession((s) => s.work.now.path);
  const { places } = useAtlas();
  const crosshair = useCrosshairWords();
  const title = useSession(({ selection: point }) =>
    point.kind === 'point' ? pointWords(point.title, point.number) : undefined,
  );
  const panel = useSession((s) => s.panel);
  const units = useSession((s) => s.settings.units);
  const spoken = useLanguage();
  const figures = useMemo(() => {
    if (!spoken || path.vertices.length === 0) return '';
    return measureAnnouncement(measure(cornersOf(path.vertices, places), path.closed), units);
  }, [path, places, units, spoken]);
  const verdict = useMemo(() => {
    if (!spoken || !picked) return '';
    const { place } = picked.subject;
    const name = place ? nameIn(place.name) : (title ?? formatKnown(picked.subject, 'dd'));
    return announcement(name, picked.judgement, units);
  }, [picked, title, units, spoken]);
  // Of a corner that is dragged the figures at its end are said, of a map that is moved under the crosshair where it rests.
  const news = useRested(useNews(verdict, figures, panel === 'measure'));
  const under = useRested(crosshair);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {news}
      </p>
      {/* Where more files wait the dialog of the next one is open then, and all else hidden from a screen reader. */}
      <p className="visually-hidden" aria-live="polite" data-of="import" data-live-announcer="true">
        {brought}
      </p>
      <p className="visually-hidden" aria-live="polite" data-of="crosshair">
        {under}
      </p>
      <StepAnnouncer />
    </>
  );
}
