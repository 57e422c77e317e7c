import type { ClaimResult } from '../../verdict/claims/check-claims.ts';
import { outcomeWords } from '../../words/claims-words.ts';
import { Icon } from '../controls/icon.tsx';
import styles from './claims-panel.module.css';

const SIGNS = { consistent: 'check', 'not-consistent': 'close', 'cannot-be-checked': 'minus' } as const;

/** How a claim came out, by sign and word. What could not have failed has a hollow sign: it proves nothing. */
export const Outcome = ({ result }: { readonly result: ClaimResult }) => (
  <p
    className={styles.outcome}
    data-outcome={result.outcome}
    data-hollow={result.byConstruction || undefined}
  >
    <span className={styles.sign} aria-hidden="true">
      <Icon name={SIGNS[result.outcome]} />
    </span>
    {outcomeWords(result)}
  </p>
);
