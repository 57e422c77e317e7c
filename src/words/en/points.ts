/** Imported points: panel, import, export. */
export const points = {} as const;
