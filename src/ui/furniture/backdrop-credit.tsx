import { useSession } from '../context.ts';

/** Whose picture of the ground the map is drawn on, where an operator added one and it is switched on. */
export function BackdropCredit() {
  const backdrop = useSession((s) => s.backdrop);
  const off = useSession((s) => s.settings.off.includes('backdrop'));
  return backdrop && !off && <>{` · ${backdrop.attribution}`}</>;
}
