/** Saved work and the work file. */
export const work = {} as const;
