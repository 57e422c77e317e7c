/** Claims: what the report says, against what the map measures. */
export const claims = {} as const;
