import { formatKnown } from '../../words/coordinates.ts';
import { nameIn } from '../../words/language.ts';
import { measureAnnouncement } from '../../words/measure-words.ts';
import { pointWords } from '../../words/points-words.ts';
import { announcement } from '../../words/verdict-words.ts';
import { useSession } from '../context.ts';
import { useJudgement } from '../use-judgement.ts';
import { useMeasure } from '../use-measure.ts';

/** What the map is about at the moment, in a sentence: the picked place's verdict, else the measured path. */
export function useHeadline(): string | undefined {
  const picked = useJudgement();
  const title = useSession(({ selection: point }) =>
    point.kind === 'point' ? pointWords(point.title, point.number) : undefined,
  );
  const panel = useSession((s) => s.panel);
  const { units, coords } = useSession((s) => s.settings);
  const { figures } = useMeasure();
  const measured = figures.legs.length > 0 ? measureAnnouncement(figures, units) : undefined;
  if (!picked || (panel === 'measure' && measured)) return measured;
  const { place } = picked.subject;
  const name = place ? nameIn(place.name) : (title ?? formatKnown(picked.subject, coords));
  return announcement(name, picked.judgement, units);
}
