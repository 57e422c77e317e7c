/** Search. */
export const search = {
  label: 'Search places or coordinates',
  example: 'Raqqa or 35.95, 39.01',
  /** What the marked row says to the eye. */
  enter: 'Enter takes the first hit.',
  clear: 'Clear the search',
  nothing: 'No settlement of that name, and no coordinates. Try another spelling, or 35.95, 39.01.',
} as const;
