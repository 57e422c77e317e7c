/** What is picked, as the profile shows it. */
import type { Metres } from '../../geo/lng-lat.ts';
import type { Beside } from '../../verdict/profile.ts';

export interface Picked extends Beside {
  /** Of a settlement. */
  readonly id: string | undefined;
  readonly name: string;
  readonly errorMetres: Metres;
}
