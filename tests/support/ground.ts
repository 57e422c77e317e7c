import type { Atlas } from '../../src/atlas/nouns.ts';
import type { Ground } from '../../src/points/ground.ts';

/** What the store judges by, out of an atlas. */
export const groundOf = ({ line, zones, governorates }: Atlas): Ground => ({
  line: { coords: line.coords, stretches: line.stretches },
  zones: { ne: zones.ne.area, sw: zones.sw.area },
  governorates: [...governorates.values()].map(({ id, area }) => ({ id, area })),
});
