import { useEffect } from 'react';
import { isPrintKey } from '../../words/latin-key.ts';
import { useAtlas } from '../context.ts';
import { today } from '../today.ts';

/**
 * Prints the page, of which the style sheet leaves the sheet alone. The browser's own keys do the same, once the map is
 * there: until then they would print a sheet without one.
 */
export function usePrinter(ready: boolean): () => void {
  const { version } = useAtlas();
  // The document's name is what a printed file is called by.
  useEffect(() => {
    const before = document.title;
    document.title = `euphrates-line-${today()}-data-${version}`;
    return () => {
      document.title = before;
    };
  }, [version]);
  // The keyboard of the whole window is outside React.
  useEffect(() => {
    const hold = (e: KeyboardEvent) => {
      if (isPrintKey(e) && !ready) e.preventDefault();
    };
    addEventListener('keydown', hold);
    return () => removeEventListener('keydown', hold);
  }, [ready]);
  return () => window.print();
}
