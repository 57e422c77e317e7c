/** The map's colours, read from the one file of tokens, so that page and map never part. */
const NAMES = [
  'land',
  'water',
  'river',
  'water-label',
  'ink',
  'muted',
  'border',
  'line',
  'halo',
  'ne',
  'sw',
  'accent',
  'on-accent',
  'dot',
] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/** @param element carries the theme, so its custom properties are that theme's */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const entries = NAMES.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()] as const);
  return Object.fromEntries(entries) as Palette; // the very names
}
