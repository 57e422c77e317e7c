import { useMemo } from 'react';
import type { Judgement } from '../verdict/judge.ts';
import { judgeSubject, placeSubject, type Subject, spotSubject } from '../verdict/subject.ts';
import { useAtlas, useSession } from './context.ts';

/** What is picked and its judgement: derived on every change of either, never stored. */
export function useJudgement(): { readonly subject: Subject; readonly judgement: Judgement } | undefined {
  const atlas = useAtlas();
  const selection = useSession((s) => s.selection);
  return useMemo(() => {
    const place = selection.kind === 'place' ? atlas.places.get(selection.id) : undefined;
    const subject = place
      ? placeSubject(place)
      : selection.kind === 'spot'
        ? spotSubject(selection.at, selection.errorMetres)
        : undefined;
    return subject && { subject, judgement: judgeSubject(atlas, subject) };
  }, [atlas, selection]);
}
