/** The Measure panel. */
export const measure = {} as const;
