import { useMemo } from 'react';
import { selectedSubject } from '../session/selected.ts';
import type { Judgement } from '../verdict/judge.ts';
import { judgeSubject, type Subject } from '../verdict/subject.ts';
import { useAtlas, useSession } from './context.ts';

/** What is picked and its judgement: derived on every change of either, never stored. */
export function useJudgement(): { readonly subject: Subject; readonly judgement: Judgement } | undefined {
  const atlas = useAtlas();
  const selection = useSession((s) => s.selection);
  return useMemo(() => {
    const subject = selectedSubject(atlas, selection);
    return subject && { subject, judgement: judgeSubject(atlas, subject) };
  }, [atlas, selection]);
}
