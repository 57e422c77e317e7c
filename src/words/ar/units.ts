import type { units as en } from '../en/units.ts';
import type { Like } from '../like.ts';

export const units = {
  km: 'كم',
  mi: 'ميل',
  nmi: 'ميل بحري',
  m: 'م',
  ft: 'قدم',
  km2: 'كم²',
  mi2: 'ميل مربع',
  nmi2: 'ميل بحري مربع',
  m2: 'م²',
  ft2: 'قدم مربعة',
  inFull: {
    km: 'كيلومتر',
    mi: 'ميل',
    nmi: 'ميل بحري',
    m: 'متر',
    ft: 'قدم',
    km2: 'كيلومتر مربع',
    mi2: 'ميل مربع',
    nmi2: 'ميل بحري مربع',
    m2: 'متر مربع',
    ft2: 'قدم مربعة',
  },
} as const satisfies Like<typeof en>;
