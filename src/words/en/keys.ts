/** The keys, and what they do. */
export const keys = {} as const;
