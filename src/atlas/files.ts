import type { LineProblem } from '../geo/line-index.ts';
import type { ShapeFault } from './shape-fault.ts';

/** The data files by name. What reads them is `app/read-atlas.ts`; what they may say is `schema.ts`. */
export const ATLAS_FILES = [
  'line',
  'zones',
  'towns',
  'places',
  'rivers',
  'lakes',
  'countries',
  'borders',
  'governorates',
  'sources',
  'claims',
] as const;
export type AtlasFile = (typeof ATLAS_FILES)[number];

/** Those that hold no places. */
const PLAIN: readonly AtlasFile[] = ['sources', 'claims'];

export const fileName = (file: AtlasFile): string => `${file}.${PLAIN.includes(file) ? 'json' : 'geojson'}`;

/** Why there is no atlas: always one file, and one reason. */
export type AtlasProblem = { readonly file: string } & (
  | { readonly code: 'file-missing'; readonly status: number }
  | { readonly code: 'file-unreachable' }
  | { readonly code: 'file-truncated'; readonly bytes: number; readonly expected: number }
  | { readonly code: 'file-altered' }
  | { readonly code: 'file-not-json' }
  | { readonly code: 'file-shape'; readonly where: string; readonly what: ShapeFault }
  /** It names something that is not on the map. */
  | { readonly code: 'name-unknown'; readonly where: string; readonly name: string }
  | { readonly code: 'source-unknown'; readonly record: string; readonly source: string }
  | { readonly code: 'line-unusable'; readonly why: LineProblem }
  | { readonly code: 'line-direction' }
  | { readonly code: 'stretches-do-not-cover' }
  | { readonly code: 'ring-unsound'; readonly record: string; readonly why: 'open' | 'flat' | 'few' }
  | {
      readonly code: 'bank-disagrees';
      readonly town: string;
      readonly recorded: string;
      readonly computed: string;
    }
  | { readonly code: 'town-missing'; readonly town: string }
);
