import { useSession } from '../context.ts';

/** Their licences ask for it to be said on the map. */
const CREDIT = 'Natural Earth · GeoNames (CC BY 4.0) · ETOPO5';

/** Whose data the map is drawn from, an operator's backdrop included where it is switched on. */
export function useCredit(): string {
  const backdrop = useSession((s) => s.backdrop);
  const off = useSession((s) => s.settings.off.includes('backdrop'));
  return backdrop && !off ? `${CREDIT} · ${backdrop.attribution}` : CREDIT;
}
