/** The map's colours and how strong the zones are, read from the one file of tokens, so that page and map never part. */
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
  'ne-label',
  'sw-label',
  'tint',
  'pattern',
  'accent',
  'on-accent',
  'what-if',
  'error',
  'dot',
  'point-side-1',
  'point-side-2',
  'point-side-3',
  'point-side-4',
  'point-certainty-1',
  'point-certainty-2',
  'point-certainty-3',
  'point-certainty-4',
  'point-category-1',
  'point-category-2',
  'point-category-3',
  'point-category-4',
  'point-category-5',
  'point-category-6',
  'point-category-7',
  'point-category-8',
  'point-category-9',
  'point-amount-1',
  'point-amount-2',
  'point-amount-3',
  'point-amount-4',
  'point-amount-5',
] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>>;

/** @param element carries the theme, so its custom properties are that theme's */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const entries = NAMES.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()] as const);
  return Object.fromEntries(entries) as Palette; // the very names
}
