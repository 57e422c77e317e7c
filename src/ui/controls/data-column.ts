/** The columns of a table, and what its rows are sorted by. */
import type { ReactNode } from 'react';

export interface Order<K> {
  readonly by: K;
  readonly descending: boolean;
}

export interface DataColumn<R, K> {
  readonly key: string;
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  /** What it sorts by; undefined where it does not. */
  readonly sort?: K | undefined;
  /** Figures stand at the end. */
  readonly end?: boolean;
  /** It stays in view when the others are scrolled by. */
  readonly pinned?: boolean;
  cell(row: R): ReactNode;
}
