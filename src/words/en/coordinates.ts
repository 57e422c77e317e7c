/** Coordinates: what the formats are called, and why a text is none. */
export const coordinates = {} as const;
