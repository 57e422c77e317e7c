/** What-if lines. */
export const whatIf = {} as const;
