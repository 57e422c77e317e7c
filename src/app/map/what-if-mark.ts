/** The user's own lines as the map draws them, besides the one that is judged by. */
import type { Line } from '../../atlas/nouns.ts';
import type { WhatIfMark } from '../../map/scene.ts';
import { draftProblem, draggedVertices, faultOf } from '../../session/judged-line.ts';
import type { Panel } from '../../session/state.ts';
import type { WhatIfLine, WhatIfView } from '../../session/what-if.ts';

/** @param line the one that is judged by, if it is the user's */
export function whatIfMark(
  reconstruction: Line,
  line: WhatIfLine | undefined,
  { refused, drag, shift, shifted, editing, vertex }: WhatIfView,
  panel: Panel,
): WhatIfMark | undefined {
  if (!line && !refused && shift === 0) return undefined;
  const inHand = line ? draggedVertices(line.vertices, drag) : [];
  const isDraft = line !== undefined && inHand !== line.good;
  const problem = refused?.problem ?? (line && draftProblem(reconstruction, line));
  // Only where its panel is open: elsewhere a press on the map means a place.
  const open = panel === 'what-if';
  return {
    reconstruction: line ? reconstruction.coords : [],
    shifted: open && shift !== 0 ? (shifted?.ways ?? []) : [],
    draft: refused?.coords ?? (isDraft ? inHand : []),
    fault: drag ? undefined : faultOf(problem),
    vertices: open && editing ? inHand : [],
    vertex,
  };
}
