/** What went wrong, where, and what to do. */
export const problems = {
  languageUnreachable: {
    en: 'English could not be fetched: the server did not answer. The language stays as it was.',
    ar: 'Arabic could not be fetched: the server did not answer. The language stays as it was.',
  },
  /** Why there is no atlas: by the code of the problem. */
  atlas: {
    'file-missing': '{file} is missing: the server answered {status}.',
    'file-unreachable': '{file} could not be fetched: the server did not answer.',
    'file-truncated': '{file} is cut short: {bytes} of {expected} bytes came.',
    'file-altered': '{file} is not the file that this version was built with: its checksum differs.',
    'file-not-json': '{file} is not valid JSON: it may be cut short.',
    'file-shape': '{file} has an unexpected value at {where}: {what}.',
    'source-unknown': '{file}: {record} rests on a source that is not on record ({source}).',
    'name-unknown': '{file} speaks at {where} of something that is not on the map: {name}.',
    'line-too-short': '{file}: the line has no sides, since it has fewer than two vertices.',
    'line-repeats-vertex': '{file}: vertex {number, number} of the line lies where the one before it does.',
    'line-not-simple':
      '{file}: the line has no two sides, since its legs from vertex {number, number} and from vertex {other, number} meet.',
    'line-not-simple-before':
      '{file}: the line has no two sides: run straight on past its start, it meets its leg from vertex {other, number}.',
    'line-not-chartable': '{file}: no chart fits the line, so nothing can be measured from it.',
    'line-direction': '{file}: the line does not begin at Tabqa, so its sides would be swapped.',
    'stretches-do-not-cover': '{file}: the stretches do not cover the line from end to end.',
    'ring-unsound':
      '{file}: the outline of {record} is unsound: {why, select, open {it is not closed} flat {it encloses nothing} other {it has too few corners}}.',
    'bank-disagrees':
      '{file}: {town} is recorded on the {recorded} bank, the line puts it on the {computed}.',
    'town-missing': '{file}: the town {town} is missing.',
  },
  /** What is wrong with a value: behind the place where it stands. `wanted` is a value or a range in signs. */
  shape: {
    missing: 'nothing is there',
    'too-short': 'what is there is empty or too short',
    'too-long': 'what is there is too long',
    'unknown-key': 'there is a key that is not known',
    form: 'what is there is not of the form expected',
    address: 'an address was expected: of this host, or a whole one with http or https',
    placeholders: "an address with '{z}', '{x}' and '{y}' was expected",
    kind: {
      number: 'a number was expected, not {received}',
      text: 'text was expected, not {received}',
      list: 'a list was expected, not {received}',
      record: 'named values were expected, not {received}',
      truth: 'true or false was expected, not {received}',
    },
    value: '{wanted} was expected, not {received}',
  },
  map: {
    'no-webgl':
      'The map needs WebGL 2, which this browser does not offer or has switched off. Towns, verdicts and figures work without it.',
    'context-lost':
      'The graphics card let go of the map. Towns, verdicts and figures still work; the map comes back when the card does.',
    'not-loaded':
      'The map’s program could not be loaded. Towns, verdicts and figures work without it. Try again once the server answers.',
  },
  copied: {
    link: 'Link copied.',
    coordinates: 'Coordinates copied.',
    figure: 'Figures copied.',
    finding: 'Finding copied.',
    list: 'List copied.',
  },
  linkVersion:
    'This link is of a version ({version}) that this app does not know. The default view is shown.',
  /** `named` are the first of them, `more` how many are not among these. */
  linkValue:
    '{count, plural, one {Part of the link could not be read and was left out: {named}} other {Parts of the link could not be read and were left out: {named}}}{more, plural, =0 {} one {, and # more} other {, and # more}}',
  linkPlaceUnknown:
    '{count, plural, one {The link names a place that is not in the gazetteer: {named}} other {The link names places that are not in the gazetteer: {named}}}{more, plural, =0 {} one {, and # more} other {, and # more}}',
  linkDataDiffers: 'The link was made with data version {theirs}; this is {ours}. Figures may differ.',
  configNotJson: 'config.json of this copy is not valid JSON and was left out. Its operator can mend it.',
  configShape: 'config.json of this copy was left out: at {where}, {what}. Its operator can mend it.',
  backdropUnreachable: '{name} cannot be fetched: the map is shown on its own paper there.',
  copyRefused: 'The browser did not let this page copy. Select the text and copy it by hand.',
  pasteRefused:
    'The browser did not let this page read the clipboard. Press Ctrl+V anywhere outside a text field instead.',
  pasteEmpty: 'The clipboard holds no text and no file. Copy rows with their header first, then paste.',
  pointsLost:
    'The rows of {name} are gone from memory: the browser ended their worker. Its points stay on the map; import the file again to filter or export them.',
} as const;
