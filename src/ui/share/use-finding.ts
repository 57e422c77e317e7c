import type { Finding, Writing } from '../../words/finding.ts';
import { findingMarkdown, findingText } from '../../words/finding.ts';
import { measureFinding } from '../../words/measure-finding.ts';
import { type Judged, verdictFinding } from '../../words/verdict-finding.ts';
import { useAtlas, useCommands, useSession } from '../context.ts';
import { today } from '../today.ts';
import { useJudgement } from '../use-judgement.ts';
import { useMeasure } from '../use-measure.ts';

/** Copies what was found, in either form. Undefined where nothing was. */
export interface CopiesFinding {
  asText(): void;
  asMarkdown(): void;
}

function useCopies(write: ((writing: Writing) => Finding) | undefined): CopiesFinding | undefined {
  const { address, copy } = useCommands();
  if (!write) return undefined;
  // The link is asked for when it is copied: it changes with every move of the map.
  const finding = () => write({ date: today(), link: address() });
  return {
    asText: () => copy(findingText(finding()), 'finding'),
    asMarkdown: () => copy(findingMarkdown(finding()), 'finding'),
  };
}

/** What is picked, with its judgement; and with its file, where it was imported. */
export function useJudged(): Judged | undefined {
  const atlas = useAtlas();
  const picked = useJudgement();
  const point = useSession((s) => (s.selection.kind === 'point' ? s.selection : undefined));
  const file = useSession((s) => s.work.now.sets.find((set) => set.id === point?.set)?.file);
  const imported = point && file !== undefined ? { picked: point, file } : undefined;
  return picked && { atlas, ...picked, point: imported };
}

/** The verdict of what is picked. */
export function useVerdictFinding(): CopiesFinding | undefined {
  const judged = useJudged();
  const settings = useSession((s) => s.settings);
  return useCopies(judged && ((writing) => verdictFinding(judged, settings, writing)));
}

/** The path in hand, once it has a leg. */
export function useMeasureFinding(): CopiesFinding | undefined {
  const atlas = useAtlas();
  const path = useSession((s) => s.work.now.path);
  const { figures } = useMeasure();
  const settings = useSession((s) => s.settings);
  return useCopies(
    figures.legs.length > 0
      ? (writing) => measureFinding(atlas, path, figures, settings, writing)
      : undefined,
  );
}
