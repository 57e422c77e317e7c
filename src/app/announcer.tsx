import { useMemo } from 'react';
import { cornersOf } from '../session/corners.ts';
import { useAtlas, useSession } from '../ui/context.ts';
import { useJudgement } from '../ui/use-judgement.ts';
import { measure } from '../verdict/measure.ts';
import { formatAt } from '../words/coordinates.ts';
import { measureAnnouncement } from '../words/measure-words.ts';
import { announcement } from '../words/verdict-words.ts';

/** Says picks and figures to a screen reader, politely. */
export function Announcer() {
  const picked = useJudgement();
  const path = useSession((s) => s.work.now.path);
  const { places } = useAtlas();
  const panel = useSession((s) => s.panel);
  const units = useSession((s) => s.settings.units);
  const text = useMemo(() => {
    if (panel === 'measure') {
      if (path.vertices.length === 0) return '';
      return measureAnnouncement(measure(cornersOf(path.vertices, places), path.closed), units);
    }
    if (!picked) return '';
    const name = picked.subject.place?.name.en ?? formatAt(picked.subject.at, 'dd');
    return announcement(name, picked.judgement, units);
  }, [picked, path, places, panel, units]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {text}
    </p>
  );
}
