/** The session's data, whichever slice's transitions change it, and what makes a slice. */
import type { History } from './history.ts';
import type { Camera, Loading, MapState, Notice, Panel, Selection, Settings, Vertex, Work } from './state.ts';

export interface Fields {
  readonly atlas: Loading;
  readonly mapState: MapState;
  readonly panel: Panel;
  readonly settings: Settings;
  /** Where the map looks; undefined until the user moves it: the whole line. */
  readonly camera: Camera | undefined;
  readonly notices: readonly Notice[];
  /** The source record that a figure led to. */
  readonly source: string | undefined;
  readonly selection: Selection;
  /** Where the pointer is over the map, for the read-out and the leg that is being drawn. */
  readonly cursor: Vertex | undefined;
  readonly work: History<Work>;
  /** Whether clicks on the map add to the path. */
  readonly drawing: boolean;
  /** Whether a click near a settlement takes the settlement's own point. */
  readonly snapping: boolean;
  /** The corner that Delete removes. */
  readonly corner: number | undefined;
}

/** Changes some of the data, from what it is now. */
type Change = (change: Partial<Fields> | ((now: Fields) => Partial<Fields>)) => void;
/** Makes one slice of the store: its data at the start, and its transitions. */
export type Slice<S> = (set: Change) => S;
