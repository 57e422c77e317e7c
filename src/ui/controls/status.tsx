import { useRested } from './use-rested.ts';

interface Props {
  readonly text: string;
  readonly className?: string | undefined;
  /** What is in sight is not yet what was asked for. */
  readonly busy?: boolean;
}

/** A line that changes while the hand is at it: the eye follows, the ear is told once the hand rests. */
export function Status({ text, className, busy = false }: Props) {
  return (
    <>
      <span className={className} data-busy={busy || undefined} aria-hidden="true">
        {text}
      </span>
      <p role="status" className="visually-hidden">
        {useRested(text)}
      </p>
    </>
  );
}
