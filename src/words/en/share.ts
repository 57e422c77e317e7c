/** The link, and what is copied. */
export const share = {} as const;
