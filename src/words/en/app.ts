/** The frame of the app: opening, settings, tabs, notices that are no problem. */
export const app = {} as const;
