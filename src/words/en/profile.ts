/** The line profile. */
export const profile = {} as const;
