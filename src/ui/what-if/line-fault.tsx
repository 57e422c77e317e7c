import { draftProblem, faultOf } from '../../session/judged-line.ts';
import type { WhatIfLine } from '../../session/what-if.ts';
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
            <strong>{refused ? `${refused.name} was not taken in.` : 'This shape is not judged.'}</strong>{' '}
            {whatIfProblem(problem, units)}
            {!refused && ' Until then the shape before it is judged by.'}
          </p>
          <div className={styles.bar}>
            {at && <Button label="Show the place" onPress={() => showSpot(at)} />}
            {refused ? (
              <Button label="Dismiss" onPress={dismissRefusal} />
            ) : (
              <Button label="Back to the last good shape" onPress={mendLine} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
