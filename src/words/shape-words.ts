/** What is wrong with a value of a file, as a clause: it stands behind the place where the value is. */
import type { ShapeFault } from '../atlas/shape-fault.ts';
import { t } from './language.ts';

/** Much of a value is as good as all of it. */
const LONGEST = 40;
const short = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);

export function shapeFaultWords(what: ShapeFault): string {
  switch (what.fault) {
    case 'kind':
      return t(`problems.shape.kind.${what.wanted}`, { received: short(what.received) });
    case 'value':
      return t('problems.shape.value', { wanted: short(what.wanted), received: short(what.received) });
    default:
      return t(`problems.shape.${what.fault}`);
  }
}
