/** What every part of the interface may read and do: the session, and the commands that touch the outside. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../atlas/nouns.ts';
import type { Session, SessionState } from '../session/session.ts';
import type { Suggester } from './search/suggestions.ts';

export interface Commands {
  copy(text: string, what: 'coordinates' | 'figure'): void;
  copyLink(): void;
  zoomBy(steps: number): void;
  showWholeLine(): void;
  reload(): void;
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

/** The atlas, inside what is shown only once there is one. */
export function useAtlas(): Atlas {
  const atlas = useSession((s) => s.atlas);
  if (atlas.kind !== 'ready') throw new Error('Shown before the atlas was ready.');
  return atlas.value;
}
