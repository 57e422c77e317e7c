/** What the report says, against what the map measures. */
export const claims = {
  title: 'Claims',
  first: 'What the report says, in our words, against what this map measures.',
  asked: 'What the map was asked',
  beyond: 'What no map can tell',
  show: 'Show on the map',
  outcome: {
    consistent: 'Consistent',
    'not-consistent': 'Not consistent',
    'cannot-be-checked': 'Cannot be checked here',
  },
  /** Where nothing else could have come out. */
  byConstruction: {
    consistent: 'Consistent, by construction',
    'not-consistent': 'Not consistent, by construction',
    'cannot-be-checked': 'Cannot be checked here, by construction',
  },
  /** `list` joins some of `counted`. */
  summary: 'Of {total, plural, one {# statement} other {# statements}}, {list}.',
  counted: {
    consistent: '{count, plural, one {#\u00a0is consistent} other {#\u00a0are consistent}}',
    'by-construction':
      '{count, plural, one {#\u00a0is consistent by construction} other {#\u00a0are consistent by construction}}',
    'not-consistent': '{count, plural, one {#\u00a0is not consistent} other {#\u00a0are not consistent}}',
    'cannot-be-checked': '{count, number}\u00a0cannot be checked here',
  },
  /** What a value may be. */
  range: {
    upTo: 'up to {most}',
    between: '{least} to {most}',
    atLeast: 'at least {least}',
  },
  /** An azimuth and the compass point it is nearest to. */
  azimuth: '{azimuth} ({point})',
  figure: {
    distance: 'Distance, WGS84 geodesic',
    azimuth: 'Azimuth',
    'line-start-to-place': 'From the town’s point to the line’s start',
    'river-mean': 'Line to river, mean',
    'river-worst': 'Line to river, worst',
    'place-to-line': 'From the town’s point to the line',
    'place-to-border': 'From the town’s point to the border',
    'line-end-to-border': 'From the line’s end to the border',
    'line-end-to-place': 'From the line’s end to the town’s point',
    area: 'Area on the ellipsoid',
    share: 'Share of the area',
    'area-beyond': 'Area beyond the line’s ends, on neither side',
    'area-whole': 'Whole area',
  },
  /** `figure` is one of those above, `of` one of those below. */
  figureOf: '{figure}, {of}',
  of: {
    ne: 'north and east',
    sw: 'south and west',
    connector: 'schematic connector',
    river: 'river stretch',
    'what-if': 'what-if line',
  },
  unknown: 'unknown',
  nothing: 'With this line nothing of the kind can be measured.',
  measured: {
    betweenPlaces: 'From {from} to {to} it is {distance} at an azimuth of {azimuth}.',
    lineStarts: 'The line begins {distance} from the point of {place}.',
    /** `of` is one of those above. */
    alongRiver: 'The {of} is {mean} from the river on average, {worst} at worst.',
    lineThrough: 'The line passes {distance} from the point of {place}.',
    lineToward:
      'The line passes {distance} from the point of {place} and ends {end} from it, {border} from the border as drawn.',
    placeAtBorder: 'The point of {place} is {distance} from the border as drawn, which is approximate.',
    sideArea: '{side}: about {area} ({share}).',
    beyondArea: 'Beyond the line’s ends, on neither side: about {area}.',
  },
} as const;
