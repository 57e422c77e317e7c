import { Children, type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Children that come one after another, each in a task of its own: a panel full of charts and lists would else hold the
 * map and the keyboard while all of it is made. Once there, they change together. Those that stand in one another come
 * beside one another, not after.
 */
export function InTurn({ children }: { readonly children: ReactNode }) {
  const all = Children.toArray(children);
  const [come, setCome] = useState(1);
  // Synchronises with the browser's tasks: the next one comes when there is time for it.
  useEffect(() => {
    // Laid out piece by piece too: the browser would else do it for all of them at once, in the next frame.
    document.body.getBoundingClientRect();
    if (come < all.length) startTransition(() => setCome(come + 1));
  }, [come, all.length]);
  return all.slice(0, come);
}
