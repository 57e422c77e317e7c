import { claimSentence, claimsSummary } from '../../words/claims-words.ts';
import { nameIn, t } from '../../words/language.ts';
import { useAtlas, useSession } from '../context.ts';
import { Lead } from '../controls/lead.tsx';
import { Part } from '../controls/part.tsx';
import { SourceLinks } from '../source-link.tsx';
import { ClaimItem } from './claim-item.tsx';
import { claimResults } from './claim-results.ts';
import styles from './claims-panel.module.css';
import { Outcome } from './outcome.tsx';

/** What the report says, against what the map measures; what no map can tell comes last. */
export function ClaimsPanel() {
  const atlas = useAtlas();
  const units = useSession((s) => s.settings.units);
  const results = claimResults(atlas);
  const asked = results.filter(({ claim }) => claim.check.kind !== 'none');
  const beyond = results.filter(({ claim }) => claim.check.kind === 'none');
  return (
    <section aria-label={t('claims.title')} className={styles.panel}>
      <header className={styles.header}>
        <Lead>{t('claims.first')}</Lead>
        <p className={styles.summary}>{claimsSummary(results)}</p>
      </header>
      <Part title={t('claims.asked')}>
        <ul className={styles.list}>
          {asked.map((result) => (
            <ClaimItem key={result.claim.id} result={result} />
          ))}
        </ul>
      </Part>
      <Part title={t('claims.beyond')}>
        <ul className={styles.list}>
          {beyond.map((result) => (
            <li key={result.claim.id} className={styles.claim}>
              <h3 className={styles.statement}>{nameIn(result.claim.statement)}</h3>
              <Outcome result={result} />
              <p className={styles.aside}>{claimSentence(result, atlas, units)}</p>
              <SourceLinks ids={[result.claim.source]} />
            </li>
          ))}
        </ul>
      </Part>
    </section>
  );
}
