/** Controls that know nothing of the product. */
export const controls = {} as const;
