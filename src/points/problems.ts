/** What can be wrong with a file of points, and with one row of it. `words/point-problems.ts` says it. */
export type FileProblem =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-utf16' }
  | { readonly code: 'columns-missing'; readonly header: readonly string[] }
  | { readonly code: 'columns-doubled'; readonly axis: Axis; readonly name: string }
  /** A record that does not end: nearly always a quote that is opened and never closed. */
  | { readonly code: 'record-endless'; readonly row: number };

export type Axis = 'lat' | 'lng';

export type RowProblem =
  | { readonly code: 'cells-differ'; readonly found: number; readonly expected: number }
  | { readonly code: 'coordinate-missing'; readonly axis: Axis }
  | { readonly code: 'coordinate-not-a-number'; readonly axis: Axis; readonly text: string }
  | { readonly code: 'not-a-place'; readonly lng: number; readonly lat: number };
