import { claimSentence, claimsSummary } from '../../words/claims-words.ts';
import { nameIn, t } from '../../words/language.ts';
import { claimResults } from '../claims/claim-results.ts';
import { Outcome } from '../claims/outcome.tsx';
import { useAtlas, useSession } from '../context.ts';
import styles from './claims-block.module.css';

/** Every claim of the report with how it came out, and what was measured. */
export function ClaimsBlock() {
  const atlas = useAtlas();
  const units = useSession((s) => s.settings.units);
  const results = claimResults(atlas);
  return (
    <>
      <h2 className={styles.title}>{t('claims.title')}</h2>
      <p>{t('claims.first')}</p>
      <p>{claimsSummary(results)}</p>
      <ul className={styles.claims}>
        {results.map((result) => (
          <li key={result.claim.id}>
            <h3 className={styles.statement}>{nameIn(result.claim.statement)}</h3>
            <Outcome result={result} />
            <p>{claimSentence(result, atlas, units)}</p>
            {result.byConstruction && result.claim.byConstruction && (
              <p className={styles.aside}>{nameIn(result.claim.byConstruction)}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
