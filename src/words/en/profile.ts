/** The line pulled straight: the picture’s own texts, its read-out, its tools, and what a saved one carries. */
export const profile = {
  title: 'Line profile',
  close: 'Close the line profile',
  taller: 'Taller line profile',
  lower: 'Lower line profile',
  more: 'More on the line profile',
  tool: {
    in: 'Zoom in',
    out: 'Zoom out',
    whole: 'Whole line',
    reach: '{far} to each side',
    png: 'Save as PNG',
    svg: 'Save as SVG',
  },
  /** How to read the picture. */
  key: 'Shaded: where the line may lie, nine times in ten and at worst. Hollow: too close to call.',
  /** At rest: from where to where the line goes, and how long it is. */
  span: {
    reconstruction: 'Tabqa to the border, <br></br><figure></figure>',
    whatIf: 'What-if line, <br></br><figure></figure>',
  },
  along: '<figure></figure> along',
  /** Of figures that no ground has: another part of the line is nearer there. */
  nowhere: 'no spot: a bend',
  axis: {
    along: '{figure} along',
    end: '{figure}, border with Iraq',
    endWhatIf: '{figure}, its end',
  },
  /** The two widths of the line’s error, at the picture’s edge. */
  band: { band: '9 in 10', worst: 'worst' },
  stretch: {
    schematic: 'schematic, no route known',
    approximate: 'along the river, approximate',
    assumed: 'what-if line, as it was drawn',
  },
  /** What is picked, with how far off it lies. */
  picked: '{name} {far}',
  settlements: 'Settlements along the line',
  /** One settlement, as a list reads it out. */
  place: {
    ne: '{name}: {along} along the line, {far} north and east of it{certainty, select, clear {, clear} likely {, likely} close {, too close to call} other {}}',
    sw: '{name}: {along} along the line, {far} south and west of it{certainty, select, clear {, clear} likely {, likely} close {, too close to call} other {}}',
    onLine: '{name}: {along} along the line, on it',
  },
  /** What the picture is, for those who cannot see it. */
  description: {
    reconstruction:
      'The line pulled straight: {length} from Tabqa to the border with Iraq, with the {count, plural, one {# settlement} other {# settlements}} within {reach} of it, north and east above, south and west below. Arrow keys go from settlement to settlement, Enter picks one, plus and minus zoom, 0 shows the whole line.',
    whatIf:
      'The line pulled straight: {length} of a what-if line from its start to its end, with the {count, plural, one {# settlement} other {# settlements}} within {reach} of it, north and east above, south and west below. Arrow keys go from settlement to settlement, Enter picks one, plus and minus zoom, 0 shows the whole line.',
  },
  poster: {
    title: 'The deconfliction line of {month}, pulled straight',
    titleWhatIf: 'What if: {name}, pulled straight',
    span: 'From Tabqa to the border with Iraq, {length}.',
    spanWhatIf: 'From its start to its end, {length}.',
    height: 'Height is the distance from the line, by its cube root.',
    caveat:
      'Reconstruction from a news report; a side is not control. How closely the agreed line followed the river is not known.',
    caveatWhatIf: 'A what-if line of a user’s, not the reconstruction; a side is not control.',
    noSources: 'Sources: none but the user’s own line.',
  },
} as const;
