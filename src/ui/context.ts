/** What every part of the interface may read and do: the session, and the commands that touch the outside. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../atlas/nouns.ts';
import type { LineTextProblem } from '../atlas/read-line.ts';
import type { LngLat, Position } from '../geo/lng-lat.ts';
import type { MapFrame } from '../geo/map-scale.ts';
import type { Result } from '../geo/result.ts';
import type { Mapping } from '../points/file.ts';
import type { OutOptions, PointTarget, RejectedRow, TableRow } from '../points/point-store.ts';
import { atlasBy, chosenLine } from '../session/judged-line.ts';
import type { PictureOrder, PictureProblem } from '../session/picture.ts';
import type { PointSet } from '../session/point-set.ts';
import type { SavedWork } from '../session/saved-work/saved-work.ts';
import type { Session, SessionState } from '../session/session.ts';
import type { Suggester } from './search/suggestions.ts';

/** Answers come from the set's worker; they reject where it is gone. */
export interface PointCommands {
  /** Files may be about to come. */
  prepareImport(): void;
  /** Resolves once something is shown of them. */
  importFiles(files: readonly File[]): Promise<void>;
  /** Reads the clipboard, if the browser lets it. */
  pasteRows(): Promise<void>;
  setMapping(mapping: Mapping): void;
  confirmImport(): void;
  cancelImport(): void;
  /** Rows of the set's last view, in its order. */
  rows(set: string, from: number, to: number): Promise<readonly TableRow[]>;
  row(set: string, index: number): Promise<TableRow>;
  /** Where a point stands in the last view's order; −1 if it is hidden. */
  positionOf(set: string, index: number): Promise<number>;
  rejected(set: string, from: number, to: number): Promise<readonly RejectedRow[]>;
  /** Opens the verdict of a point, unless the user goes on to something else before its row has come. */
  pickPoint(target: PointTarget): Promise<void>;
  hoverPoint(target: (PointTarget & { readonly x: number; readonly y: number }) | undefined): Promise<void>;
  /** Turns the map to a set, if most of it is out of view. */
  revealSet(set: PointSet): void;
  exportPoints(
    set: PointSet,
    options: OutOptions,
    onBytes: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<'saved' | 'cancelled' | 'failed'>;
  saveText(text: string, name: string): void;
}

export interface PictureCommands {
  /** What of the earth the map shows; undefined where there is no map. */
  frame(): MapFrame | undefined;
  /** The map as it stands on the screen, at once and no finer; undefined where there is none. */
  snapshot(): HTMLCanvasElement | undefined;
  /** Rejects with the signal's reason once that ends it. */
  draw(order: PictureOrder, signal: AbortSignal): Promise<Result<HTMLCanvasElement, PictureProblem>>;
}

/** Work that a closed tab has left in this browser. */
export interface OtherWork {
  readonly id: string;
  /** When it was saved; milliseconds since 1970. */
  readonly at: number;
  readonly work: SavedWork;
  /** Of its imported files. */
  readonly bytes: number;
}

export interface OtherWorkCommands {
  /** The latest first, without what is on the screen; none where the browser cannot tell open tabs from closed ones. */
  others(): Promise<readonly OtherWork[]>;
  /** Puts it in the place of what is here, in one step; what was here is left beside it. */
  openOther(id: string): Promise<void>;
  /** @returns brings it back; undefined where it was not removed, since a tab has it now */
  removeOther(id: string): Promise<(() => Promise<void>) | undefined>;
}

/** The work file, and what is known of the browser's own keeping. */
export interface WorkCommands extends OtherWorkCommands {
  save(): Promise<void>;
  /** Nothing is changed where it cannot be opened. */
  open(file: File): Promise<void>;
  /** Gives up the file that is being written or read. */
  cancel(way: 'out' | 'in'): void;
  /** Bytes of the file that a set came from; undefined where it is not there. */
  bytesOf(set: string): number | undefined;
  /** Bytes that the browser would still keep; undefined where it does not say. */
  room(): Promise<number | undefined>;
}

export interface Commands {
  readonly work: WorkCommands;
  readonly points: PointCommands;
  readonly picture: PictureCommands;
  copy(text: string, what: 'coordinates' | 'figure' | 'finding' | 'list'): void;
  copyLink(): Promise<void>;
  /** Whether the system has a share sheet for links. */
  readonly canShare: boolean;
  shareLink(): Promise<void>;
  /** The link of what is on the screen, in full. */
  address(): string;
  /** Takes the one line of a file in as a what-if line; a problem where the file holds none. */
  importLine(file: File): Promise<LineTextProblem | undefined>;
  /** Turns the map there, if it is out of view. */
  showSpot(at: Position): void;
  /** The place at the crosshair; undefined without a map. */
  crosshair(): LngLat | undefined;
  /** Gives the user a file. */
  saveBlob(file: Blob, name: string): void;
  zoomBy(steps: number): void;
  showWholeLine(): void;
  /** Turns the map to where all of these lie. */
  showPlaces(places: readonly Position[]): void;
  /** Fetches the atlas once more. */
  reload(): void;
  /** Loads the page again, with the newer version of the app where there is one. */
  takeUpdate(): void;
}

export const SessionContext = createContext<Session | undefined>(undefined);
export const CommandsContext = createContext<Commands | undefined>(undefined);

function useSessionStore(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this component.');
  return session;
}

/** One field of the state at a time: a selector that builds a new object would render for ever. */
export const useSession = <T>(select: (state: SessionState) => T): T => useStore(useSessionStore(), select);

type Actions = {
  readonly [K in keyof SessionState as SessionState[K] extends (...args: never[]) => void
    ? K
    : never]: SessionState[K];
};

/** The transitions. They never change, so reading them asks for no rendering. */
export const useActions = (): Actions => useSessionStore().getState();

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('No commands around this component.');
  return commands;
}

export const SuggesterContext = createContext<Suggester | undefined>(undefined);

export function useSuggester(): Suggester {
  const suggester = useContext(SuggesterContext);
  if (!suggester) throw new Error('No suggester around this component.');
  return suggester;
}

/** The atlas with the line that all is judged by, inside what is shown only once there is one. */
export const useAtlas = (): Atlas => atlasBy(useBaseAtlas(), useSession(chosenLine));

/** The atlas with the reconstruction, for comparison. */
export function useBaseAtlas(): Atlas {
  const atlas = useSession((s) => s.atlas);
  if (atlas.kind !== 'ready') throw new Error('Shown before the atlas was ready.');
  return atlas.value;
}
