/** The written finding. */
export const finding = {
  copy: 'Copy finding',
  copyText: 'Copy finding as text',
  copyMarkdown: 'Copy finding as Markdown',
  verdictTitle: '{name} and the deconfliction line of {month}',
  verdictTitleWhatIf: '{name} and the what-if line “{line}”',
  /** What a spot without a name is called. */
  spot: 'The spot {at}',
  /** What the place is judged by, within the sentences that follow. */
  reconstruction: 'the reconstructed line',
  whatIf: 'the what-if line “{name}”',
  side: {
    ne: '{name} lies north and east of {line}, {far} from it; {certainty}.',
    sw: '{name} lies south and west of {line}, {far} from it; {certainty}.',
  },
  /** Too close to call: the side is only what is drawn. */
  close: {
    ne: '{name} lies too close to {line} to call: as drawn it is north and east of it, {far} away.',
    sw: '{name} lies too close to {line} to call: as drawn it is south and west of it, {far} away.',
  },
  certainty: { clear: 'clear', likely: 'likely' },
  onLine: '{name} lies on {line} itself, so it has no side.',
  beyondEnd:
    '{name} lies beyond the end of {line}, {far} from that end. How it would go on is not known, so no side is given.',
  farOutside: '{name} lies far outside the region of {line}, which says nothing of it: no side is given.',
  /** `finding` is one of the sentences above. */
  withFlip: '{finding} {flip}',
  fact: {
    coordinates: 'Coordinates',
    error: 'Position good to',
    origin: 'From the file',
    governorate: 'Governorate',
    distance: 'Distance to the line',
    distanceToEnd: 'Distance to the line’s end',
    nearest: 'Nearest point of the line',
    chainage: 'Along the line from Tabqa',
    chainageOfYours: 'Along the line from its start',
    margins: 'Certainty',
    trust: 'The line there',
    method: 'Method',
    length: 'Length',
    perimeter: 'Perimeter',
    area: 'Area',
    lengthError: 'Error, from those of the corners',
    greatCircle: 'Great circle, for comparison',
  },
  /** A figure and the same in full. */
  inFull: '{figure} ({full})',
  nearest: '{at}, azimuth {azimuth} ({compass})',
  nearestHere: '{at}',
  margins: '{certainty}. Likely beyond {likely} from the line, clear beyond {clear}.',
  method: {
    agree:
      'Side by the nearest point of the line; crossing parity and the zone outlines, asked as well, agree. Distances are WGS84 geodesics.',
    disagree:
      'Side by the nearest point of the line; the other two ways of working it out do not both agree: to be checked. Distances are WGS84 geodesics.',
    distance: 'Distances are WGS84 geodesics.',
    path: 'Lengths are WGS84 geodesics between the corners, not along roads; azimuths are from true north.',
  },
  sources: 'Sources',
  /** `grade` is the Admiralty code. */
  source: '{title}: {publisher}, {date}. {licence}. Grade {grade}.',
  ownFile: 'Points of {file}, imported by the user and not checked.',
  ownLine: 'What-if line “{name}”, drawn by the user: not the reconstruction.',
  ownCorners: 'Corners as the user set them.',
  caveat:
    'The line is a reconstruction from a news report, which gives no coordinates. A side of it is not control.',
  caveatWhatIf: 'Judged by a line of the user’s, not by the reconstruction. A side of a line is not control.',
  made: '{date}, data version {version}',
  link: 'Link to this view',
  legTitle: 'From {from} to {to}',
  pathTitle: '{count, plural, one {# leg} other {# legs}} from {from} to {to}',
  areaTitle: 'Area of {count, plural, one {# corner} other {# corners}}, from {from}',
  leg: 'From {from} to {to} it is {length}.',
  path: 'From {from} to {to} it is {length} in {count, plural, one {# leg} other {# legs}}.',
  area: 'The outline encloses {area}; its perimeter is {length}.',
  legs: 'Legs',
  /** One of the list. */
  legLine: '{from} to {to}: {length}, azimuth {azimuth}, back {back}',
  corners: 'Corners',
  corner: '{name}: {at}',
} as const;
