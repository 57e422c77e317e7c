import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { Neatline } from '../../../src/ui/print/neatline.tsx';
import { speak } from '../../../src/words/language.ts';

afterEach(() => speak('en'));

const drawn = () =>
  renderToStaticMarkup(<Neatline frame={{ lng: 39.5, lat: 35.5, zoom: 7, width: 600, height: 500 }} />);

test('degrees in Arabic are read figure first, though the frame itself is never mirrored', async () => {
  expect(drawn()).toContain('>39° E<');
  await speak('ar');
  expect(drawn()).toContain('>\u206739° ق\u2069<');
  expect(drawn()).toContain('>\u206735° ش\u2069<');
});
