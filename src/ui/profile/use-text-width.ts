import { useEffect, useState } from 'react';
import type { TextWidth } from './frame.ts';
import { createTextWidth } from './text-width.ts';

/** Widths in the fonts that are there; measured again when more have come. */
export function useTextWidth(): TextWidth {
  const [textWidth, setTextWidth] = useState(createTextWidth);
  // Synchronises with the document's fonts.
  useEffect(() => {
    const { fonts } = document;
    const renew = () => setTextWidth(() => createTextWidth());
    fonts.addEventListener('loadingdone', renew);
    return () => fonts.removeEventListener('loadingdone', renew);
  }, []);
  return textWidth;
}
