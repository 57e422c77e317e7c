/** The user’s own lines. It is always said that they are not the reconstruction. */
export const whatIf = {
  title: 'What if',
  first:
    'What if the line lay elsewhere? Edit a copy of it, move it sideways, or bring one of your own, and see what changes side. The reconstruction stays as it is.',
  named: 'What if: {name}',
  /** In the place of the map’s caveat. */
  caveat: 'What if: {name}. Not the reconstruction; a side is not control.',
  legend: '{name}: a what-if line of yours, taken as drawn',
  /** In the place of a source. */
  unsourced: 'A what-if line of yours',
  notReconstruction: 'Judged by this line of yours, not by the reconstruction.',
  judgedBy: 'The line that is judged by',
  backToReconstruction: 'Back to the reconstruction',
  /** A file must say by itself what it was judged by. */
  file: {
    judged: '{name}, judged.{ending}',
    judgedBy: '{name}, judged by what-if line {line}.{ending}',
  },
  new: {
    copy: 'Edit a copy',
    copyName: 'Copy {number, number}',
    import: 'Import a line',
  },
  offer: {
    text: 'This file holds one line. Everything can be judged by it instead of by the reconstruction.',
    use: 'Use as a what-if line',
  },
  list: {
    title: 'Everything is judged by',
    reconstruction: 'The reconstruction',
    one: 'Line {name}',
    name: 'Name',
    rename: 'Rename',
    remove: 'Remove',
  },
  fault: {
    refused: '{name} was not taken in.',
    notJudged: 'This shape is not judged.',
    until: 'Until then the shape before it is judged by.',
    show: 'Show the place',
    dismiss: 'Dismiss',
    mend: 'Back to the last good shape',
  },
  changes: {
    title: 'What changes side',
    none: '{total, plural, one {None of # settlement changes side.} other {None of the # settlements changes side.}}',
    some: '{count, plural, one {# of {total, number} settlements changes side.} other {# of {total, number} settlements change side.}}',
    /** Of places that one of the two lines gives no side. */
    oneSided:
      '{count, plural, one {# more has a side by one of the two lines only: it lies on the other, or beyond its end.} other {# more have a side by one of the two lines only: they lie on the other, or beyond its end.}}',
    /** For those who do not see the table’s heading over it. */
    caption: 'Settlements that change side, and where they lie by either line',
    settlement: 'Settlement',
    reconstruction: 'Reconstruction',
    thisLine: 'This line',
    all: 'Show all {count, number}',
    short: { ne: 'N/E', sw: 'S/W', 'on-line': 'On line', undecided: 'No side' },
  },
  /** What a line changes among a set of imported points. */
  points: {
    pending: '{name} is being judged…',
    none: '{total, plural, one {{name}: no change of side for # point.} other {{name}: no change of side for # points.}}',
    some: '{total, plural, one {{name}: another side, or none, for {count, number} of # point, {ways}.} other {{name}: another side, or none, for {count, number} of # points, {ways}.}}',
    ne: '{count, number} now north and east',
    sw: '{count, number} now south and west',
    line: '{count, number} now on the line',
    beyond: '{count, number} now beyond its ends',
  },
  shift: {
    title: 'Move it sideways',
    slider: 'Move the line sideways',
    none: 'where it is',
    ne: '{far} to the north and east',
    sw: '{far} to the south and west',
    name: { ne: 'Moved {far} to the north and east', sw: 'Moved {far} to the south and west' },
    effect:
      '{count, plural, =0 {No settlement changes side.} one {# settlement changes side.} other {# settlements change side.}}',
    field: 'Distance in {unit}, minus for south and west',
    notShift: 'A number from −{most} to {most}.',
    keep: 'Keep as a line',
  },
  sweep: {
    title: 'Settlements by width',
    table: 'Settlements that the line passes over, by how far it is moved',
    by: 'Moved by',
    all: 'In all',
    added: 'New at this width',
    to: { ne: 'To the north and east', sw: 'To the south and west' },
    count: { ne: '{count, number} N/E', sw: '{count, number} S/W' },
    alt: 'Moved ten kilometres to the north and east the line passes over {ne, plural, one {# settlement} other {# settlements}}, to the south and west over {sw, number}.',
    caption:
      'Settlements that change side, passed over when the line moves to the north and east (above) or south and west (below).',
  },
  shape: {
    title: 'Its shape',
    edit: 'Edit',
    how: 'Drag a vertex on the map, or the middle of a leg for a new one (zoom in to see the middles); a right click removes it. What is dragged is judged once it is let go of.',
    vertex: 'Vertex {number, number} of {count, number}',
    back: 'Back',
    next: 'Next',
    show: 'Show the vertex',
    toCrosshair: 'To the crosshair',
    add: 'Add after',
    remove: 'Remove the vertex',
    move: 'Move it to a place or coordinates',
    fewer: 'Fewer vertices',
    fewerWithin: 'Fewer vertices, within {far}',
  },
  /** Why a line is not taken, and what to do. */
  problem: {
    tooShort: 'The line is only {length} long. It must be at least {least}: draw it on.',
    tooMany:
      '{count, plural, one {The line has # vertex; at most {most, number} are taken. Simplify it first.} other {The line has # vertices; at most {most, number} are taken. Simplify it first.}}',
    notPlace:
      'Vertex {number, number} is not a place: {lng}, {lat}. Coordinates must be longitude and latitude in degrees, in that order.',
    outside:
      'Vertex {number, number} lies outside the region of this map ({west}–{east}° E, {south}–{north}° N). Check that longitude comes before latitude.',
    crossesItself:
      'The line crosses or touches itself at the place that is marked, so it has no two sides. Pull the loop apart there.',
    beyondStart:
      'Run straight on past its start, the line would meet itself again at the place that is marked, so its sides are not clear. Turn its first leg away.',
    beyondEnd:
      'Run straight on past its end, the line would meet itself again at the place that is marked, so its sides are not clear. Turn its last leg away.',
    notChartable: 'No chart fits this line, so nothing can be measured from it. Draw another one.',
    comesApart: 'Moved by {far}, the line comes apart at its ends. Choose a smaller width.',
  },
  /** Why a file gives no line. */
  fileProblem: {
    unknown: '{file} is neither GeoJSON nor KML. Export the line as one of these.',
    broken: '{file} is not valid {format}: it may be cut short. Export it again.',
    none: '{file} holds no line. It needs one LineString.',
    many: '{count, plural, one {{file} holds # line, and only one can be the line. Leave one in it.} other {{file} holds # lines, and only one can be the line. Leave one in it.}}',
    notNumbers: '{file}: vertex {number, number} of the line is not a pair of numbers.',
  },
} as const;
