/** Coordinates: their formats, what is wrong with typed ones, what was assumed, what is asked. */
export const coordinates = {
  plusCode: 'Plus code',
  /** Why a text is no place, by the code of the problem. */
  problem: {
    'half-a-place': 'This is one angle. A place needs a latitude and a longitude, like 35.95, 39.01.',
    'numbers-odd':
      '{count, plural, one {This number does} other {These # numbers do}} not make a latitude and a longitude. Put a comma between the two.',
    'same-axis': {
      lat: 'Both angles are a latitude (N or S). One must be the other kind.',
      lng: 'Both angles are a longitude (E or W). One must be the other kind.',
    },
    'sign-and-letter': 'An angle has a minus and a hemisphere letter as well. Leave one of them out.',
    'minutes-over-59': 'Minutes and seconds end at 59; this says {value}.',
    'not-on-earth':
      'Latitude {lat}, longitude {lng} is not on Earth: latitudes end at 90°, longitudes at 180°.',
    'mgrs-digits':
      'An MGRS reference has as many digits east as north, five each at most; this has {digits}.',
    'no-zone': 'There is no grid zone {zone}: they are numbered 1 to 60. Syria lies in 36, 37 and 38.',
    'not-in-zone':
      'No place in UTM zone {zone} has these figures. Check the easting (6 digits) and the northing (7 digits).',
    'mgrs-no-square': 'There is no square {square} in grid zone {zone}. Check the letters.',
    'plus-short':
      '{text} is a short plus code, which needs a town to count from. Paste the full one, like 8G7XX245+22.',
    'plus-not-a-code':
      '{text} is not a plus code: one has eight digits, a plus and two or three digits more.',
  },
  /** Where a text has two readings. */
  doubt: {
    swapped: 'Latitude and longitude look swapped. Which place is meant?',
    sign: 'A minus, S or W looks out of place. Which place is meant?',
  },
  /** What was assumed. */
  note: {
    'longitude-first': 'Read with longitude first, as this format has it.',
    'outside-zone': 'These grid figures lie over the edge of their zone; they were read in the zone given.',
    'north-assumed': 'No N or S was given with the zone: read as north.',
    'band-differs': 'The band letter does not fit the northing and was left aside.',
  },
  asTyped: 'As typed. {question}',
  mended: {
    swapped: 'With latitude and longitude exchanged.',
    sign: 'With the sign left out.',
  },
  goodTo: 'Good to {error}, as it was typed.',
  byCoordinates: 'A place by its coordinates.',
} as const;
