import { draftProblem, faultOf } from '../../session/judged-line.ts';
import type { WhatIfLine } from '../../session/what-if.ts';
import { t } from '../../words/language.ts';
import { whatIfProblem } from '../../words/line-problems.ts';
import { useActions, useBaseAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import styles from './what-if-panel.module.css';

/** Why a line is refused, or the last shape of the chosen one is not judged, and where it is at fault. */
export function LineFault({ line }: { readonly line: WhatIfLine | undefined }) {
  const base = useBaseAtlas();
  const refused = useSession((s) => s.whatIf.refused);
  const units = useSession((s) => s.settings.units);
  const { showSpot } = useCommands();
  const { dismissRefusal, mendLine } = useActions();
  const problem = refused?.problem ?? (line && draftProblem(base.line, line));
  const at = faultOf(problem);
  return (
    <div role="alert" className={styles.said}>
      {problem && (
        <div className={styles.fault}>
          <p>
            <strong>
              {refused ? t('whatIf.fault.refused', { name: refused.name }) : t('whatIf.fault.notJudged')}
            </strong>{' '}
            {whatIfProblem(problem, units)} {!refused && t('whatIf.fault.until')}
          </p>
          <div className={styles.bar}>
            {at && <Button label={t('whatIf.fault.show')} onPress={() => showSpot(at)} />}
            {refused ? (
              <Button label={t('whatIf.fault.dismiss')} onPress={dismissRefusal} />
            ) : (
              <Button label={t('whatIf.fault.mend')} onPress={mendLine} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
