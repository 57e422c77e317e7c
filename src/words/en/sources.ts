/** The Sources panel. */
export const sources = {} as const;
