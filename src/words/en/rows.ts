/** Why a file or a row of it was not taken, or how it was read. */
export const rows = {} as const;
