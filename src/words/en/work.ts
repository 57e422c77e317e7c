/** Saved work and the work file. */
export const work = {
  work: 'Your work',
  save: 'Save work to a file',
  open: 'Open work…',
  afresh: 'Start afresh',
  cancel: 'Cancel',
  close: 'Close',
  /** What a path is kept as that had to make way for a link's. */
  pathBefore: 'Path before the link',
  nothing: 'Nothing has been made yet. Paths, points and lines are saved as you make them.',
  fromLink: 'What is here came with the link. It is saved in this browser once you go on from there.',
  /** `list` joins some of `parts`. */
  kept: 'Saved in this browser only, as you make it: {list}.',
  parts: {
    path: '{count, plural, one {a path of # corner} other {a path of # corners}}',
    kept: '{count, plural, one {# kept measure} other {# kept measures}}',
    rings: '{count, plural, one {# group of rings} other {# groups of rings}}',
    sets: '{count, plural, one {# file of points} other {# files of points}} ({size})',
    lines: '{count, plural, one {# what-if line} other {# what-if lines}}',
  },
  room: 'The browser has room for {size} more.',
  savedAt: 'Saved last at {time}.',
  /** What closed tabs have left; `when` is a day and a time. */
  earlier: 'Earlier work ({count, number})',
  takeUp: 'Open',
  takeUpOf: 'Open the work of {when}',
  remove: 'Remove the work of {when}',
  removed: 'Removed: the work of {when}',
  putBack: 'Put back',
  putBackOf: 'Put back the work of {when}',
  earlierNote:
    'Left by closed tabs. The latest {most} are kept, for {days} days. What is here now joins them when one is opened; that can be undone.',
  afreshNote: 'Can be undone until the page is closed.',
  fileNote: 'A work file holds all of it, the imported files too, and opens on any machine.',
  writing: 'Writing the work file',
  reading: 'Reading the work file',
  back: 'Your work of {when} is back.',
  readingSet: 'Reading {file} again',
  setGone: 'The points of {name} do not come back: {file} was not kept. Import the file again.',
  setBroken: '{name} could not be read again: the reader broke down, perhaps for want of memory.',
  retry: 'Try again',
  removeSet: 'Remove {name}',
  trouble: {
    nowhere:
      'This browser lets this page save nothing (a private window, or its settings): your work ends with this page. Save it to a file.',
    full: 'The browser’s storage is full: your work is no longer saved as you make it. It is still on the screen. Save it to a file, then make room.',
    refused:
      'The browser refuses to save: your work is no longer saved as you make it. It is still on the screen. Save it to a file.',
    fullSets:
      'The browser’s storage is full: {list} will not come back after a reload. All else is saved. Save your work to a file to keep them.',
    refusedSets:
      'The browser refuses to save {list}: they will not come back after a reload. All else is saved. Save your work to a file to keep them.',
  },
  lineLeftOut: 'The what-if line {name} was left out: with this version of the data it divides nothing.',
  notWritten:
    'The work file could not be written: the disk may be full, or the folder closed to you. Nothing was changed.',
  unread:
    'What you saved here earlier cannot be read by this version of the app. It was left where it is. {reason}',
  problem: {
    notOurs: '{file} is not a work file of this app. Nothing was changed.',
    newer:
      '{file} was made by a newer version of this app (format {version}). Load the page again to get that version, then open it. Nothing was changed.',
    shape: '{file} is not as a work file should be: at {where}, {what}. Nothing was changed.',
    damaged: '{file} is damaged: it ends too soon, or part of it is missing. Nothing was changed.',
    damagedEntry: '{file} is damaged: {entry} in it is not as it was written. Nothing was changed.',
    unreadable: '{file} could not be read: it may have been moved or changed meanwhile. Nothing was changed.',
  },
  /** In the place of a file’s name. */
  savedHere: 'What was saved',
} as const;
