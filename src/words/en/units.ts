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
} as const;
