import { readTable } from './tables.ts';

/** A pinned package, the folder inside it that we read, and the SHA-256 of each file that we read. */
export interface Pin {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}

interface Pins {
  readonly debian: readonly Pin[];
  readonly npm: readonly Pin[];
}

export const { debian: DEBIAN_PINS, npm: NPM_PINS } = readTable<Pins>('packages');

/** Every package and version, for the manifest. */
export const packageList = (): string =>
  [...DEBIAN_PINS, ...NPM_PINS].map((pin) => `${pin.name} ${pin.version}`).join(', ');

/** The pin with this package name. */
export function pinOf(name: string): Pin | undefined {
  return [...DEBIAN_PINS, ...NPM_PINS].find((pin) => pin.name === name);
}
