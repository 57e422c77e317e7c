/** Which of the works that closed tabs have left are let go. */

const DAY_MS = 86_400_000;
/** How many are kept, and for how many days. */
export const KEPT_WORKS = { most: 20, days: 90 } as const;

interface Left {
  readonly id: string;
  /** When it was saved; milliseconds since 1970. */
  readonly at: number;
}

/**
 * @param left works that no open tab has, the latest first
 * @returns the ids of those that are too old, and of those after the most that are kept
 */
export const outdated = (left: readonly Left[], now: number): readonly string[] =>
  left.filter(({ at }, i) => i >= KEPT_WORKS.most || now - at > KEPT_WORKS.days * DAY_MS).map(({ id }) => id);
