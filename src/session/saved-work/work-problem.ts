import type { ShapeFault } from '../../atlas/shape-fault.ts';

/** Why something is not work that can be taken up. */
export type WorkProblem =
  /** Nothing of ours. */
  | { readonly code: 'work-not-ours' }
  /** It was made by a version of the app that came later. */
  | { readonly code: 'work-newer'; readonly version: number }
  | { readonly code: 'work-shape'; readonly where: string; readonly what: ShapeFault }
  /** It ends before its end, or its bytes are not those that were written; `entry` is the part that differs. */
  | { readonly code: 'work-damaged'; readonly entry: string | undefined }
  | { readonly code: 'work-unreadable' };
