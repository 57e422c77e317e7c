/** The session's data, whichever slice's transitions change it, and what makes a slice. */
import type { History } from './history.ts';
import type { Keeping } from './keeping.ts';
import type { Backdrop } from './operator-config.ts';
import type { PlacesView } from './places-view.ts';
import type { HoveredPoint, Importing, Look } from './point-set.ts';
import type { Along, ProfileView } from './profile-state.ts';
import type {
  AskedSource,
  Camera,
  Language,
  Loading,
  MapState,
  Notice,
  Panel,
  Selection,
  Settings,
  SheetHeight,
  Vertex,
  Work,
} from './state.ts';
import type { Travelled } from './steps.ts';
import type { WhatIfView } from './what-if.ts';

export interface Fields {
  readonly atlas: Loading;
  readonly mapState: MapState;
  readonly panel: Panel;
  readonly settings: Settings;
  /** The language that the browser asks for: in force where a link names none. */
  readonly preferred: Language;
  /** Where the map looks; undefined until the user moves it: the whole line. */
  readonly camera: Camera | undefined;
  /** How high the panels stand, where they are a sheet. */
  readonly sheet: SheetHeight;
  /** Whether the list of keys is open. */
  readonly keysShown: boolean;
  readonly notices: readonly Notice[];
  /** The source record that a figure led to. */
  readonly source: AskedSource | undefined;
  /** Which settlements the table shows, and in which order. */
  readonly places: PlacesView;
  /** The claim whose measured lines are drawn on the map, by its id. */
  readonly claim: string | undefined;
  readonly selection: Selection;
  /** Where the pointer is over the map, for the read-out and the leg that is being drawn. */
  readonly cursor: Vertex | undefined;
  /** What the crosshair came to rest on, while the map has the keyboard; `none` where there was nothing further to go to. */
  readonly crosshair: Vertex | 'none' | undefined;
  readonly work: History<Work>;
  /** The step that undo or redo went last; undefined once something new is made. */
  readonly travelled: Travelled | undefined;
  /** Whether clicks on the map add to the path. */
  readonly drawing: boolean;
  /** Whether a click near a settlement takes the settlement's own point. */
  readonly snapping: boolean;
  /** The corner that Delete removes. */
  readonly corner: number | undefined;
  /** How each set of imported points is looked at, by its id. */
  readonly looks: Readonly<Record<string, Look>>;
  /** The set that the panel is about; where it is gone or undefined, the last one. */
  readonly chosenSet: string | undefined;
  readonly importing: Importing | undefined;
  /** The set that came last, to be announced. */
  readonly imported: string | undefined;
  readonly hovered: HoveredPoint | undefined;
  readonly whatIf: WhatIfView;
  readonly keeping: Keeping;
  readonly profile: ProfileView;
  readonly along: Along | undefined;
  /** Whether the sheet for the printer is open. */
  readonly printing: boolean;
  /** A newer version of the app: waiting to be let in, or let in already from another tab. */
  readonly update: 'none' | 'ready' | 'elsewhere';
  /** What the operator of this copy lays over the paper. */
  readonly backdrop: Backdrop | undefined;
}

/** Changes some of the data, from what it is now. */
export type Change = (change: Partial<Fields> | ((now: Fields) => Partial<Fields>)) => void;
/** Makes one slice of the store: its data at the start, and its transitions. */
export type Slice<S> = (set: Change) => S;
