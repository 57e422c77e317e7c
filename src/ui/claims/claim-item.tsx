import { useMemo } from 'react';
import type { ClaimResult } from '../../verdict/claims/check-claims.ts';
import { claimGround } from '../../verdict/claims/claim-lines.ts';
import { claimSentence, figureWords, fullQuantity } from '../../words/claims-words.ts';
import { nameIn, t } from '../../words/language.ts';
import { useActions, useAtlas, useCommands, useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Fact, Facts } from '../controls/facts.tsx';
import { Fold } from '../controls/fold.tsx';
import { SourceLinks } from '../source-link.tsx';
import { ClaimRange } from './claim-range.tsx';
import styles from './claims-panel.module.css';
import { Outcome } from './outcome.tsx';

function ShowButton({ result }: { readonly result: ClaimResult }) {
  const atlas = useAtlas();
  const shown = useSession((s) => s.claim);
  const { drawClaim } = useActions();
  const { showPlaces } = useCommands();
  const { id, check } = result.claim;
  const ground = useMemo(() => claimGround(atlas, check), [atlas, check]);
  if (ground.length === 0) return null;
  return (
    <Button
      look="quiet"
      label={t('claims.show')}
      pressed={shown === id}
      onPress={() => {
        drawClaim(shown === id ? undefined : id);
        if (shown !== id) showPlaces(ground);
      }}
    />
  );
}

/** One statement that the map was asked about: how it came out, by which figures, and on what grounds. */
export function ClaimItem({ result }: { readonly result: ClaimResult }) {
  const atlas = useAtlas();
  const units = useSession((s) => s.settings.units);
  const { claim, figures, byConstruction, sources } = result;
  return (
    <li className={styles.claim}>
      <h3 className={styles.statement}>{nameIn(claim.statement)}</h3>
      <div className={styles.head}>
        <Outcome result={result} />
        <ShowButton result={result} />
      </div>
      <p>{claimSentence(result, atlas, units)}</p>
      {byConstruction && claim.byConstruction && (
        <p className={styles.aside}>{nameIn(claim.byConstruction)}</p>
      )}
      <dl className={styles.ranges}>
        {figures.map((figure) => (
          <ClaimRange key={`${figure.name} ${figure.of ?? ''}`} figure={figure} />
        ))}
      </dl>
      <SourceLinks ids={[...new Set([claim.source, ...sources])]} />
      <Fold title={t('place.workings.title')}>
        {claim.tolerance && <p>{nameIn(claim.tolerance)}</p>}
        <Facts small>
          {figures.map((figure) => (
            <Fact key={`${figure.name} ${figure.of ?? ''}`} name={figureWords(figure)}>
              <bdi>{fullQuantity(figure.quantity, units)}</bdi>
            </Fact>
          ))}
        </Facts>
      </Fold>
    </li>
  );
}
