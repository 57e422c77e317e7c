/** The Place panel. */
export const place = {} as const;
