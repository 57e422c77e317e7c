/** What the controls say by themselves, whatever they are used for. */
export const controls = {
  choose: 'Choose',
  /** The two thumbs of a range; `label` is its name. */
  from: '{label}, from',
  to: '{label}, to',
  openRow: 'Open the verdict',
} as const;
