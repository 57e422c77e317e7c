/** The steps of the work by name. */
import type { Step, Travelled } from '../session/steps.ts';
import { formatCount } from './figures.ts';
import { t } from './language.ts';

/** `move corner 3`: as it stands within a sentence. */
function stepWords(step: Step): string {
  const { number, name } = { number: 0, name: '', ...step };
  return t(`undo.step.${step.code}`, { number: formatCount(number), name });
}

export const undoWords = (step: Step): string => t('undo.undoStep', { step: stepWords(step) });
export const redoWords = (step: Step): string => t('undo.redoStep', { step: stepWords(step) });

/** For the live region, once undo or redo has gone. */
export const travelWords = ({ way, step }: Travelled): string => t(`undo.${way}`, { step: stepWords(step) });
