import { useMemo } from 'react';
import { cornersOf } from '../session/corners.ts';
import { useAtlas, useSession } from '../ui/context.ts';
import { useCrosshairWords } from '../ui/use-crosshair.ts';
import { useJudgement } from '../ui/use-judgement.ts';
import { useLanguage } from '../ui/use-language.ts';
import { measure } from '../verdict/measure.ts';
import { formatAt } from '../words/coordinates.ts';
import { nameIn } from '../words/language.ts';
import { measureAnnouncement } from '../words/measure-words.ts';
import { importAnnouncement, pointWords } from '../words/points-words.ts';
import { announcement } from '../words/verdict-words.ts';
import { StepAnnouncer } from './step-announcer.tsx';

/** What came with the last import, for as long as it is there. */
function useImportWords(): string {
  const id = useSession((s) => s.imported);
  const set = useSession((s) => s.work.now.sets.find((one) => one.id === id));
  const whole = useSession((s) => (id === undefined ? undefined : s.looks[id]?.whole));
  return set && whole ? importAnnouncement(set.file, whole, set.imported.rejected) : '';
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
  const text = useMemo(() => {
    if (!spoken) return '';
    if (panel === 'measure') {
      if (path.vertices.length === 0) return '';
      return measureAnnouncement(measure(cornersOf(path.vertices, places), path.closed), units);
    }
    if (!picked) return '';
    const { place } = picked.subject;
    const name = place ? nameIn(place.name) : (title ?? formatAt(picked.subject.at, 'dd'));
    return announcement(name, picked.judgement, units);
  }, [picked, title, path, places, panel, units, spoken]);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {text}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {brought}
      </p>
      <p className="visually-hidden" aria-live="polite" data-of="crosshair">
        {crosshair}
      </p>
      <StepAnnouncer />
    </>
  );
}
