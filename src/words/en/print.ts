/** Picture and print sheet. */
export const print = {} as const;
