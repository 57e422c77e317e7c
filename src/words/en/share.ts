/** The link, and what is copied. */
export const share = {
  copyLink: 'Copy link',
  shareLink: 'Share link…',
  failed: 'The system did not take the link. Copy it instead.',
  /** `list` joins some of `leftOut`. */
  without:
    '{way, select, shared {Link handed on.} other {Link copied.}} Not in it: {list}. Save a work file to hand them on.',
  withoutLine:
    '{way, select, shared {Link handed on.} other {Link copied.}} Whoever opens it sees the reconstruction. Not in it: {list}. Save a work file to hand them on.',
  leftOut: {
    chosenLine: 'the what-if line in use',
    path: 'the path, for its many corners',
    kept: 'kept measures',
    rings: 'rings',
    points: 'imported points',
    lines: 'what-if lines',
  },
} as const;
