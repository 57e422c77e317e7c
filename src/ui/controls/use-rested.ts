import { useEffect, useState } from 'react';

/** Longer than between two steps of a drag, of a held key or of typing. */
const REST_MS = 400;

/** A text as it was when it last stood still: a screen reader is told where a drag ends, not each step of it. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  // Synchronises with the clock: the text is taken once it has not changed for a while.
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
