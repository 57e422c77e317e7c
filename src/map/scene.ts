/** Everything the map is asked to show. `show(scene)` compares each part with the last by identity. */
import type { Atlas } from '../atlas/nouns.ts';
import type { LngLat, Position } from '../geo/lng-lat.ts';
import type { Camera, Language, Layer, Theme, Units } from '../session/state.ts';

export interface Scene {
  readonly theme: Theme;
  readonly lang: Language;
  readonly off: readonly Layer[];
  readonly units: Units;
  readonly pick: PickMark | undefined;
  readonly path: PathMark | undefined;
  /** Whether clicks add to the path: the pointer is a cross. */
  readonly drawing: boolean;
}

/** The picked place, and the leader to the nearest point of the line. */
export interface PickMark {
  readonly at: LngLat;
  /** The leader as drawn, from the place to the line; empty where the line gives no answer. */
  readonly leader: readonly Position[];
  readonly label: string;
}

/** The measured path: corners, legs as geodesics, and the leg toward the pointer while drawing. */
export interface PathMark {
  readonly vertices: readonly LngLat[];
  readonly legs: readonly { readonly line: readonly Position[]; readonly label: string }[];
  readonly live: { readonly line: readonly Position[]; readonly label: string } | undefined;
}

/** What was pointed at: a settlement by its id, or bare ground. */
export type Target = { readonly place: string } | { readonly at: LngLat };

export interface MapEvents {
  pick(target: Target): void;
  /** The path is finished, by a double click. */
  finish(): void;
  cursor(at: LngLat | undefined): void;
  camera(camera: Camera): void;
  /** All layers are on the screen. */
  ready(): void;
  failed(why: 'no-webgl' | 'context-lost'): void;
}

export interface MapAssets {
  readonly atlas: Atlas;
  readonly reliefUrl: string;
  /** West, south, east, north of the relief picture. */
  readonly reliefBounds: readonly [number, number, number, number];
}

export interface MapView {
  show(scene: Scene): void;
  /** Moves at once to a camera, or to the whole line. */
  look(camera: Camera | undefined): void;
  /** Eases there only if the place is not in view. */
  reveal(at: Position): void;
  zoomBy(steps: number): void;
  /** Eases to the whole line. */
  showWhole(): void;
  /** For tests and the console: rendered features of a layer, and a place's pixel. */
  features(
    layer: string,
  ): readonly { readonly id: unknown; readonly properties: Readonly<Record<string, unknown>> }[];
  project(at: Position): readonly [x: number, y: number];
  remove(): void;
}
