/** What is held in one hand and touched with its thumb. */
import { useSyncExternalStore } from 'react';

const phone = () => matchMedia('(pointer: coarse) and ((width < 720px) or (height < 500px))');

export const isPhone = (): boolean => phone().matches;

function listen(onChange: () => void): () => void {
  const query = phone();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Another answer where a screen is turned or a mouse is plugged in. */
export const useIsPhone = (): boolean => useSyncExternalStore(listen, isPhone);
