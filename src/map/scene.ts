/** Everything the map is asked to show. `show(scene)` compares each part with the last by identity. */
import type { Atlas, Place } from '../atlas/nouns.ts';
import type { LngLat, Position } from '../geo/lng-lat.ts';
import type { MapFrame } from '../geo/map-scale.ts';
import type { Cloud, PointTarget, View } from '../points/point-store.ts';
import type { Backdrop } from '../session/operator-config.ts';
import type { Along } from '../session/profile-state.ts';
import type { Camera, Grid, Language, Layer, Theme, Units } from '../session/state.ts';

export interface Scene {
  readonly theme: Theme;
  readonly lang: Language;
  readonly off: readonly Layer[];
  readonly grid: Grid | undefined;
  /** The operator's picture of the ground, where there is one and it is switched on. */
  readonly backdrop?: Backdrop | undefined;
  readonly units: Units;
  /** The atlas with the line that all is judged by. */
  readonly judged: Atlas;
  readonly whatIf: WhatIfMark | undefined;
  readonly pick: PickMark | undefined;
  readonly path: PathMark | undefined;
  readonly kept: KeptMark;
  /** Imported points, the first set drawn first. */
  readonly points: readonly PointsMark[];
  /** What the line profile points at. */
  readonly along?: Along | undefined;
  /** Whether the corners of the path can be taken hold of. */
  readonly editing: boolean;
  /** Whether a click near a settlement takes its point while drawing. */
  readonly snapping: boolean;
  /** Whether clicks add to the path: the pointer is a cross. */
  readonly drawing: boolean;
  /** Whether the path is drawn by the thumb: what lies at the middle of the map stands in a pointer's stead. */
  readonly aiming?: boolean | undefined;
}

/** What is drawn of the user's own lines besides the one that is judged by. */
export interface WhatIfMark {
  /** For comparison beneath a what-if line; empty where it is itself judged by. */
  readonly reconstruction: readonly Position[];
  /** The line moved sideways on trial. */
  readonly shifted: readonly (readonly Position[])[];
  /** A shape that is not judged: refused, or still under the hand. */
  readonly draft: readonly Position[];
  /** Where it is at fault. */
  readonly fault: Position | undefined;
  /** Vertices that can be taken hold of, and the chosen one of them. */
  readonly vertices: readonly LngLat[];
  readonly vertex: number | undefined;
}

/** One set of imported points as drawn. */
export interface PointsMark {
  readonly id: string;
  readonly cloud: Cloud;
  /** One byte a point: 0 hidden, else its class from 1. */
  readonly painting: Uint8Array;
  readonly scheme: View['colours']['scheme'];
}

/** How a set is drawn at present: for tests and the console. */
export interface PointsDrawn {
  readonly id: string;
  /** Points that are not hidden, and those of them that are in view. */
  readonly total: number;
  readonly inView: number;
  readonly regime: 'rings' | 'dots' | 'density';
}

/** The picked place, and the leader to the nearest point of the line. */
export interface PickMark {
  readonly at: LngLat;
  /** The settlement that is picked: its name is drawn whatever has to give way. */
  readonly place?: Place | undefined;
  /** The leader as drawn, from the place to the line; empty where the line gives no answer. */
  readonly leader: readonly Position[];
  readonly label: string;
  /** The grid cell that was typed, where it was a coarse one. */
  readonly cell: readonly Position[];
}

/** A leg or a ring as drawn, with the figure that stands on it. */
export interface Labelled {
  readonly line: readonly Position[];
  readonly label: string;
  /** Where the figure of a kept line stands; at its start unless told. */
  readonly labelAt?: Position | undefined;
}

/** The path in hand: corners, legs as geodesics, and the leg toward the pointer while drawing. */
export interface PathMark {
  readonly vertices: readonly LngLat[];
  readonly closed: boolean;
  readonly legs: readonly Labelled[];
  readonly live: Labelled | undefined;
  /** Where the path crosses the line. */
  readonly crossings: readonly Position[];
  /** The corner that Delete removes. */
  readonly corner: number | undefined;
  /** The settlement that a click would take. */
  readonly snap: LngLat | undefined;
}

/** What stays on the map beside the path in hand. */
export interface KeptMark {
  readonly paths: readonly Labelled[];
  readonly rings: readonly Labelled[];
}

/** What was pointed at: a settlement by its id, or bare ground. */
export type Target = { readonly place: string } | { readonly at: LngLat };

/** What is done to the vertices of a what-if line. */
interface LineEvents {
  drag(index: number, at: LngLat, isNew: boolean): void;
  /** The hand lets go of what it dragged. */
  drop(): void;
  /** A drag is given up: nothing comes of it. */
  cancel(): void;
  click(index: number): void;
  remove(index: number): void;
}

export interface MapEvents {
  /** @param held by a long press: it asks for a verdict, also while clicks add to the path */
  pick(target: Target, held?: boolean): void;
  /** The path is finished, by a double click. */
  finish(): void;
  cursor(target: Target | undefined): void;
  /** What the crosshair came to rest on; `none` where there is no settlement further that way; undefined when it is put away. */
  crosshair(target: Target | 'none' | undefined): void;
  /** An imported point was clicked: it wins over the ground, a settlement's dot or name wins over it. */
  pickPoint(target: PointTarget): void;
  /** The imported point under the pointer, with its pixel in the map's div; undefined once there is none. */
  hoverPoint(target: (PointTarget & { readonly x: number; readonly y: number }) | undefined): void;
  /** A corner is dragged; `first` where the drag begins. */
  moveCorner(index: number, target: Target, first: boolean): void;
  /** A leg was taken hold of: a new corner before `index`. */
  insertCorner(index: number, target: Target): void;
  /** The drag of a corner is given up: it goes back to where it was, or is gone where it was new. */
  cancelCorner(index: number): void;
  /** A corner was clicked: to select it, or to close the path at its first one. */
  clickCorner(index: number): void;
  removeCorner(index: number): void;
  readonly line: LineEvents;
  camera(camera: Camera): void;
  /** All layers are on the screen. */
  ready(): void;
  failed(why: 'no-webgl' | 'context-lost'): void;
  /** Tiles of the operator's backdrop cannot be fetched: said once each time it is shown. */
  backdropFailed(backdrop: Backdrop): void;
}

export interface MapAssets {
  /** With the reconstruction. */
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
  /** Eases to where all of these lie. */
  revealAll(places: readonly Position[]): void;
  /** Makes ready what is about to be shown: resolves once it can be drawn at once. */
  preparePoints(mark: PointsMark): Promise<void>;
  /** Frees what was made ready and will not be shown. */
  forgetPrepared(): void;
  /** Resolves once the GPU has drawn the next frame: never, where there is none. */
  whenDrawn(): Promise<void>;
  /** Eases to where nearly all points of a cloud lie, only if most of them are out of view. */
  revealPoints(cloud: Cloud): void;
  zoomBy(steps: number): void;
  /** What is in view. */
  frame(): MapFrame;
  /** The map as it stands on the screen, at once; undefined while its graphics card is lost. */
  snapshot(): HTMLCanvasElement | undefined;
  /** The place at the crosshair. */
  centre(): LngLat | undefined;
  /** Eases to the whole line. */
  showWhole(): void;
  /** For tests and the console: rendered features of a layer, all or those at a pixel; and a place's pixel. */
  features(
    layer: string,
    at?: readonly [x: number, y: number],
  ): readonly { readonly id: unknown; readonly properties: Readonly<Record<string, unknown>> }[];
  project(at: Position): readonly [x: number, y: number];
  /** For tests and the console: whether the map is at rest and shows all that it was asked for, to the last tile. */
  isDrawn(): boolean;
  /** What is drawn of each set of points; and the pixel of one point of a set, if there is such a point. */
  pointsDrawn(): readonly PointsDrawn[];
  projectPoint(set: string, index: number): readonly [x: number, y: number] | undefined;
  remove(): void;
}
