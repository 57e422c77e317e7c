/** Steps, as Undo and Redo name them. */
export const undo = {} as const;
