/** What a judgement says. A side is never called control. */
export const verdict = {
  side: { ne: 'North and east of the line', sw: 'South and west of the line' },
  short: { ne: 'North and east', sw: 'South and west' },
  certainty: { clear: 'Clear', likely: 'Likely', close: 'Too close to call' },
  onLine: 'On the line',
  beyondEnd: 'Beyond the line’s end',
  farOutside: 'Far outside the line’s region',
  onLineWhy: 'It lies on the line itself, so it has no side.',
  beyondEndWhy:
    'The line ends before this place. Nothing is known of how it would go on, so no side is given.',
  farOutsideWhy: 'The line says nothing about a place so far away, so no side is given.',
  /** `where` is a compass point. */
  flip: 'The side would flip if the line lay {far} further to the {where}.',
  stretch: {
    whatIfBand:
      'A what-if line, not the reconstruction: taken as within {band} nine times in ten and {worst} at worst, as you set it.',
    whatIfExact:
      'A what-if line, not the reconstruction: taken exactly as drawn, so only the place’s own error counts.',
    schematic:
      'Nearest is the schematic connector between Tabqa and the river: no route is known for it. Taken as within {band} nine times in ten, {worst} at worst.',
    river:
      'Nearest is the river stretch: drawn within {band} of the true river nine times in ten, within {worst} at worst. How closely the agreed line kept to the river is not known.',
  },
  said: '{name}: {side}.',
  saidFar: '{name}: {side}, {far} from it.',
  saidSure: '{name}: {side}, {far} from it. {certainty}.',
  saidWhatIf: '{said} By a what-if line.',
} as const;
