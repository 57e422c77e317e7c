/** The table of settlements. */
export const places = {} as const;
