/** The written finding. */
export const finding = {} as const;
