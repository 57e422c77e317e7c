/** What a step of the work did, by a code and what it did it to. */

/** `number` counts from 1, as a reader does. */
export type Step =
  | {
      readonly code: 'cornerAdded' | 'cornerMoved' | 'cornerRemoved' | 'cornerInserted' | 'cornerReordered';
      readonly number: number;
    }
  | { readonly code: 'pathReversed' | 'pathClosed' | 'pathOpened' | 'pathCleared' }
  | { readonly code: 'pathKept' | 'pathTaken' | 'pathRenamed' | 'pathRemoved'; readonly name: string }
  | { readonly code: 'ringsAdded' | 'ringsRemoved' }
  | {
      readonly code: 'pointsImported' | 'pointsRenamed' | 'pointsHidden' | 'pointsShown' | 'pointsRemoved';
      readonly name: string;
    }
  | {
      readonly code: 'lineAdded' | 'lineRenamed' | 'lineRemoved' | 'lineThinned' | 'lineMended';
      readonly name: string;
    }
  | {
      readonly code: 'vertexMoved' | 'vertexInserted' | 'vertexRemoved';
      readonly number: number;
      readonly name: string;
    }
  /** Another path came with a link. */
  | { readonly code: 'linkOpened' }
  /** Everything from a work file, or everything given up. */
  | { readonly code: 'workOpened' | 'startedAfresh' };

/** A step that undo or redo went; another object each time. */
export interface Travelled {
  readonly way: 'undone' | 'redone';
  readonly step: Step;
}
