/** The files that the imported sets came from, as long as a step of the history may need them. */
export interface SetFiles {
  remember(set: string, file: Blob): void;
  of(set: string): Blob | undefined;
  /** Forgets all others. */
  keep(sets: ReadonlySet<string>): void;
}

export function createSetFiles(): SetFiles {
  const files = new Map<string, Blob>();
  return {
    remember: (set, file) => void files.set(set, file),
    of: (set) => files.get(set),
    keep(sets) {
      for (const id of files.keys()) if (!sets.has(id)) files.delete(id);
    },
  };
}
