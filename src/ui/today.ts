/** The day on which something is made, as ISO 8601 has it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
