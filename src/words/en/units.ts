/** Units as they stand after a figure. */
export const units = {
  km: 'km',
  mi: 'mi',
  nmi: 'nmi',
  m: 'm',
  ft: 'ft',
  km2: 'km²',
  mi2: 'mi²',
  nmi2: 'nmi²',
  m2: 'm²',
  ft2: 'ft²',
  /** As they are read out. */
  inFull: {
    km: 'kilometres',
    mi: 'miles',
    nmi: 'nautical miles',
    m: 'metres',
    ft: 'feet',
    km2: 'square kilometres',
    mi2: 'square miles',
    nmi2: 'square nautical miles',
    m2: 'square metres',
    ft2: 'square feet',
  },
} as const;
