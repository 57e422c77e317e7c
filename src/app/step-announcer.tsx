import { useSession } from '../ui/context.ts';
import { travelWords } from '../words/undo-words.ts';

/** Says which step undo or redo went. */
export function StepAnnouncer() {
  const travelled = useSession((s) => s.travelled);
  const depth = useSession((s) => s.work.past.length);
  return (
    <p className="visually-hidden" aria-live="polite" data-of="steps">
      {/* Another element each time: the same step twice in a row is said twice. */}
      {travelled && <span key={depth}>{travelWords(travelled)}</span>}
    </p>
  );
}
