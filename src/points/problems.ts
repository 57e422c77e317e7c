/** What can be wrong with a file of points, and with one row of it. `words/point-problems.ts` says it. */

/** What a file that holds no points turns out to be. */
export type Lookalike =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'pdf'
  | 'xlsx'
  | 'xls'
  | 'docx'
  | 'ods'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'bzip2'
  | 'sqlite'
  | 'parquet'
  | 'bare-shapefile'
  | 'html'
  | 'xml'
  | 'topojson'
  | 'json'
  | 'binary';

/** Formats that a file can be cut or spoilt in; a table is always a table. */
type BreakableFormat = 'geojson' | 'geojson-lines' | 'kml' | 'gpx' | 'shapefile' | 'zip';

export type FileProblem =
  | { readonly code: 'file-empty' }
  /** A header and nothing under it, or a file of features without one. */
  | { readonly code: 'no-rows' }
  /** Rows there are, but none that holds a place. */
  | { readonly code: 'no-places'; readonly rejected: number; readonly first: RowProblem | undefined }
  | { readonly code: 'not-points'; readonly looks: Lookalike }
  /** It ends before its end: a download or a copy that broke off. */
  | { readonly code: 'truncated'; readonly format: BreakableFormat }
  /** Not what its format allows; in which line, where the parser says so. */
  | { readonly code: 'broken'; readonly format: BreakableFormat; readonly line: number | undefined }
  | {
      readonly code: 'too-big';
      readonly what: 'archive' | 'unpacked' | 'xml' | 'json';
      readonly limit: number;
    }
  | { readonly code: 'archive-entries'; readonly limit: number }
  | { readonly code: 'archive-encrypted' }
  | { readonly code: 'archive-nested'; readonly name: string }
  | { readonly code: 'archive-without-points'; readonly names: readonly string[] }
  /** A .shp without its .dbf is read; a .dbf without its .shp has no places. */
  | { readonly code: 'shapefile-without-shp'; readonly name: string }
  | { readonly code: 'xml-entities' }
  /** Nobody is there to be asked which columns hold the place. */
  | { readonly code: 'columns-missing'; readonly header: readonly string[] }
  /** A record that does not end: nearly always a quote that is opened and never closed. */
  | { readonly code: 'record-endless'; readonly row: number };

export type Axis = 'lat' | 'lng';

export type RowProblem =
  | { readonly code: 'cells-differ'; readonly found: number; readonly expected: number }
  | { readonly code: 'coordinate-missing'; readonly axis: Axis }
  | { readonly code: 'coordinate-not-a-number'; readonly axis: Axis; readonly text: string }
  | { readonly code: 'not-a-place'; readonly lng: number; readonly lat: number }
  /** The one column of the place is empty. */
  | { readonly code: 'place-missing' }
  /** It is there, and says no place. */
  | { readonly code: 'place-not-read'; readonly text: string }
  /** Only after mending (swapping, dropping a sign) would it be a place. */
  | { readonly code: 'reading-doubtful'; readonly text: string }
  /** Projected metres that no place in that projection has. */
  | { readonly code: 'metres-not-a-place'; readonly x: number; readonly y: number }
  | { readonly code: 'no-geometry' }
  | { readonly code: 'geometry-broken'; readonly type: string }
  | { readonly code: 'line-not-json'; readonly text: string };
