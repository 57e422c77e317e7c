/** Noto Sans for map labels, from the app's own files; MapLibre draws the glyphs and shapes the Arabic itself. */

import latin400Italic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin500 from '@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import extended400Italic from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-italic.woff2?url';
import extended400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import extended500 from '@fontsource/noto-sans/files/noto-sans-latin-ext-500-normal.woff2?url';
import extended600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabic500 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-500-normal.woff2?url';
import arabic600 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

export const REGULAR = ['Noto Sans Regular'];
export const MEDIUM = ['Noto Sans Medium'];
export const SEMIBOLD = ['Noto Sans SemiBold'];
export const ITALIC = ['Noto Sans Italic'];

const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFF'];
const EXTENDED = ['U+0100-02FF', 'U+1E00-1EFF'];

const faces = (latin: string, extended: string, arabic: string) =>
  [
    { url: arabic, 'unicode-range': ARABIC },
    { url: extended, 'unicode-range': EXTENDED },
    { url: latin, 'unicode-range': ['U+0000-00FF', 'U+2000-22FF'] },
  ].map((face) => ({ ...face, url: new URL(face.url, document.baseURI).href }));

/** Arabic has no italic of its own: water names there are upright. */
export const fontFaces = (): FontFacesSpecification => ({
  'Noto Sans Regular': faces(latin400, extended400, arabic400),
  'Noto Sans Medium': faces(latin500, extended500, arabic500),
  'Noto Sans SemiBold': faces(latin600, extended600, arabic600),
  'Noto Sans Italic': faces(latin400Italic, extended400Italic, arabic400),
});
