/** What the session holds. Everything shown is derived from this and the atlas. */
import type { AtlasProblem } from '../atlas/files.ts';
import type { Atlas } from '../atlas/nouns.ts';
import type { LngLat, Metres, Position } from '../geo/lng-lat.ts';
import type { ConfigProblem } from './operator-config.ts';
import type { PickedPoint, PointSet, SavedSet } from './point-set.ts';
import type { WorkProblem } from './saved-work/work-problem.ts';
import type { WhatIfLine } from './what-if.ts';

export const PANELS = ['place', 'measure', 'places', 'points', 'claims', 'sources', 'what-if'] as const;
export const UNITS = ['km', 'mi', 'nmi'] as const;
export const COORDS = ['dd', 'dms', 'ddm', 'utm', 'mgrs', 'plus'] as const;
export const LANGUAGES = ['en', 'ar'] as const;
export const THEMES = ['light', 'dark'] as const;
/** Layers that can be switched off. */
export const LAYERS = ['zones', 'band', 'line', 'relief', 'backdrop', 'borders', 'labels'] as const;

/** Grids that can be laid over the map. */
export const GRIDS = ['graticule', 'mgrs'] as const;

/** Of the panels where they are a sheet over the map, the lowest first. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;

export type Panel = (typeof PANELS)[number];
export type Units = (typeof UNITS)[number];
export type Coords = (typeof COORDS)[number];
export type Grid = (typeof GRIDS)[number];
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];
export type Language = (typeof LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];
export type Layer = (typeof LAYERS)[number];

export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** What the user has set. `theme` undefined follows the system. */
export interface Settings {
  readonly units: Units;
  readonly coords: Coords;
  readonly lang: Language;
  readonly theme: Theme | undefined;
  readonly off: readonly Layer[];
  readonly grid: Grid | undefined;
  /** A bare map, for another page's frame. */
  readonly embed: boolean;
}

export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Atlas }
  | { readonly kind: 'failed'; readonly problems: readonly AtlasProblem[] };

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'place'; readonly id: string }
  | {
      readonly kind: 'spot';
      readonly at: LngLat;
      readonly errorMetres: Metres;
      readonly cell?: readonly Position[] | undefined;
    }
  | ({ readonly kind: 'point' } & PickedPoint);

/** A corner of the measured path: a spot, or a settlement that lends it its name. */
export interface Vertex {
  readonly at: LngLat;
  readonly place?: string | undefined;
  /** How coarsely it was typed, where it was. */
  readonly errorMetres?: number | undefined;
}

/** A path that is measured: open, or closed to an outline. */
export interface Path {
  readonly vertices: readonly Vertex[];
  readonly closed: boolean;
}

/** A path that was put aside under a name. */
export interface KeptPath extends Path {
  readonly name: string;
}

/** Circles round a place. */
export interface Rings {
  readonly centre: Vertex;
  readonly radii: readonly Metres[];
}

/** What the user made, and what undo covers. */
export interface Work {
  /** The path in hand. */
  readonly path: Path;
  readonly kept: readonly KeptPath[];
  readonly rings: readonly Rings[];
  /** Imported points, the first drawn first. */
  readonly sets: readonly PointSet[];
  /** Imported points that were saved and are being read again; each becomes one of `sets` in every step that has it. */
  readonly coming: readonly SavedSet[];
  /** Lines of the user's, to be judged by in the reconstruction's stead. */
  readonly lines: readonly WhatIfLine[];
}

export type MapState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  /** The map cannot be shown; the rest of the app goes on without it. */
  | { readonly kind: 'failed'; readonly why: 'no-webgl' | 'context-lost' | 'not-loaded' };

/** What a link had that could not be used. */
export type LinkProblem =
  | { readonly code: 'link-version'; readonly version: string }
  /** All its parts that could not be read, as they stand in it: one notice, since of many the first would be pushed out. */
  | { readonly code: 'link-value'; readonly parts: readonly string[] };

/** What of the user's may not be in a link: a path of very many corners, and all that lies beside the path in hand. */
export const LEFT_OUT = ['chosenLine', 'path', 'kept', 'rings', 'points', 'lines'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** A record that was asked for; another object each time, so that asking again is told from having asked. */
export interface AskedSource {
  readonly id: string;
}

/** Something to be said once and quietly. */
export type Notice =
  | LinkProblem
  | ConfigProblem
  | { readonly code: 'backdrop-unreachable'; readonly name: string | undefined }
  | { readonly code: 'link-place-unknown'; readonly ids: readonly string[] }
  | { readonly code: 'link-data-differs'; readonly theirs: string; readonly ours: string }
  | {
      readonly code: 'copied';
      readonly what: 'link' | 'coordinates' | 'figure' | 'finding' | 'list';
    }
  /** The link is copied or handed on; not all that is on the screen is in it. */
  | { readonly code: 'link-without'; readonly way: 'copied' | 'shared'; readonly leftOut: readonly LeftOut[] }
  | { readonly code: 'share-failed' }
  | { readonly code: 'language-unreachable'; readonly lang: Language }
  | { readonly code: 'copy-refused' }
  | { readonly code: 'paste-refused' }
  | { readonly code: 'paste-empty' }
  /** A saved what-if line that is none by this atlas. */
  | { readonly code: 'line-left-out'; readonly name: string }
  | { readonly code: 'work-file'; readonly file: string; readonly problem: WorkProblem }
  /** What was saved here cannot be read by this version of the app; it is left where it is. */
  | { readonly code: 'work-unread'; readonly problem: WorkProblem }
  | { readonly code: 'work-not-written' }
  /** The worker that holds a set's rows has ended by itself. */
  | { readonly code: 'points-lost'; readonly name: string };
