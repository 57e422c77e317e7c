import type { ReactNode } from 'react';
import { countryName } from '../../atlas/parse-claims.ts';
import { formatKnown } from '../../words/coordinates.ts';
import { formatLength, plain } from '../../words/figures.ts';
import { nameIn, t } from '../../words/language.ts';
import { readingWords } from '../../words/reading-words.ts';
import { verdictSentence } from '../../words/verdict-words.ts';
import { useAtlas, useSession } from '../context.ts';
import styles from './place-search.module.css';
import type { Suggestion } from './suggestions.ts';

const Row = ({
  name,
  aside,
  under,
}: {
  readonly name: ReactNode;
  readonly aside: ReactNode;
  readonly under: ReactNode;
}) => (
  <span className={styles.row}>
    <span className={styles.name}>{name}</span>
    <span className={styles.aside}>{aside}</span>
    <span className={styles.under}>{under}</span>
  </span>
);

/** One suggestion: enough to tell it from its namesakes. */
export function SuggestionRow({ suggestion }: { readonly suggestion: Suggestion }) {
  const atlas = useAtlas();
  const units = useSession((s) => s.settings.units);
  const coords = useSession((s) => s.settings.coords);
  if (suggestion.kind === 'spot') {
    const { reading } = suggestion;
    return (
      <Row
        name={<bdi dir="ltr">{formatKnown(reading, coords)}</bdi>}
        aside=""
        under={readingWords(reading, units)}
      />
    );
  }
  const { place, hit, judgement } = suggestion;
  const { verdict, nearest } = judgement;
  const governorate = place.governorate ? atlas.governorates.get(place.governorate) : judgement.governorate;
  const within = governorate?.name ?? (place.country && countryName(atlas.backdrop, place.country));
  const other = hit.matched === nameIn(place.name) ? undefined : hit.matched;
  return (
    <Row
      name={
        <>
          <bdi>{nameIn(place.name)}</bdi>
          {other && <bdi className={styles.matched}>{other}</bdi>}
        </>
      }
      aside={verdict.kind === 'side' && nearest ? plain(formatLength(nearest.metres, units)) : ''}
      under={
        <>
          <span>{within ? nameIn(within) : ''}</span>
          <span data-side={verdict.kind === 'side' ? verdict.side : undefined}>
            {verdict.kind === 'side' ? t(`verdict.short.${verdict.side}`) : verdictSentence(verdict)}
          </span>
        </>
      }
    />
  );
}
