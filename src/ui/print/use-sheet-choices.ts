import { useState } from 'react';
import { extentOf } from '../../geo/map-scale.ts';
import { chosenLine } from '../../session/judged-line.ts';
import { pictureTitle } from '../../words/picture-words.ts';
import { useAtlas, useCommands, useSession } from '../context.ts';
import { useJudgement } from '../use-judgement.ts';
import { useMeasure } from '../use-measure.ts';
import type { Orientation, Paper } from './sheet-layout.ts';
import { extentOfLine } from './sheet-scale.ts';

export type Told = 'verdict' | 'measure' | 'none';

export interface SheetChoices {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly area: 'view' | 'line';
  /** 1 : n; undefined takes the largest that holds the area. */
  readonly scale: number | undefined;
  readonly title: string;
  readonly told: Told;
}

/** American paper where it is at home. */
const usual = (): Paper => (/-(US|CA|MX|PH)\b/.test(navigator.language) ? 'letter' : 'a4');

/** What the user wants on the sheet, and what there is to choose from. */
export function useSheetChoices() {
  const atlas = useAtlas();
  const whatIf = useSession(chosenLine)?.name;
  const { picture } = useCommands();
  const isMeasuring = useSession((s) => s.panel === 'measure');
  const hasVerdict = useJudgement() !== undefined;
  const hasMeasure = useMeasure().figures.legs.length > 0;
  // Looked at once: the map behind the sheet does not move.
  const [view] = useState(() => picture.frame());
  const [choices, setChoices] = useState<SheetChoices>(() => ({
    paper: usual(),
    orientation: 'portrait',
    area: view ? 'view' : 'line',
    scale: undefined,
    title: pictureTitle(atlas.line, whatIf),
    told: hasMeasure && (isMeasuring || !hasVerdict) ? 'measure' : hasVerdict ? 'verdict' : 'none',
  }));
  const told: readonly Told[] = [
    ...(hasVerdict ? (['verdict'] as const) : []),
    ...(hasMeasure ? (['measure'] as const) : []),
    'none',
  ];
  const extent = choices.area === 'view' && view ? extentOf(view) : extentOfLine(atlas.line.coords);
  const choose = (change: Partial<SheetChoices>) => setChoices((now) => ({ ...now, ...change }));
  return { choices, choose, told, extent, hasView: view !== undefined };
}
