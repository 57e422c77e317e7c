import { useMemo } from 'react';
import { cornersOf } from '../session/corners.ts';
import { useAtlas, useSession } from '../ui/context.ts';
import { useJudgement } from '../ui/use-judgement.ts';
import { measure } from '../verdict/measure.ts';
import { formatAt } from '../words/coordinates.ts';
import { measureAnnouncement } from '../words/measure-words.ts';
import { importAnnouncement } from '../words/points-words.ts';
import { announcement } from '../words/verdict-words.ts';

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
  const title = useSession((s) => (s.selection.kind === 'point' ? s.selection.title : undefined));
  const panel = useSession((s) => s.panel);
  const units = useSession((s) => s.settings.units);
  const text = useMemo(() => {
    if (panel === 'measure') {
      if (path.vertices.length === 0) return '';
      return measureAnnouncement(measure(cornersOf(path.vertices, places), path.closed), units);
    }
    if (!picked) return '';
    const name = picked.subject.place?.name.en ?? title ?? formatAt(picked.subject.at, 'dd');
    return announcement(name, picked.judgement, units);
  }, [picked, title, path, places, panel, units]);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {text}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {brought}
      </p>
    </>
  );
}
