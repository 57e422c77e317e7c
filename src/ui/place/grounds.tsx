import type { ReactNode } from 'react';
import { isTown } from '../../atlas/nouns.ts';
import type { Judgement } from '../../verdict/judge.ts';
import type { Subject } from '../../verdict/subject.ts';
import { formatCount, formatLength, plusMinus } from '../../words/figures.ts';
import { nameIn, t } from '../../words/language.ts';
import { stretchSentence } from '../../words/verdict-words.ts';
import { useSession } from '../context.ts';
import { SourceLinks } from '../source-link.tsx';
import styles from './grounds.module.css';

interface GroundProps {
  readonly title: string;
  readonly sources: readonly string[];
  readonly children: ReactNode;
}

const Ground = ({ title, sources, children }: GroundProps) => (
  <li className={styles.ground}>
    <h3 className={styles.title}>{title}</h3>
    <p>{children}</p>
    <SourceLinks ids={sources} />
  </li>
);

interface Props {
  readonly subject: Subject;
  readonly judgement: Judgement;
}

/** What is on record for the place and its side, each with what it rests on. */
export function Grounds({ subject, judgement }: Props) {
  const units = useSession((s) => s.settings.units);
  const { place } = subject;
  const { verdict, zone, governorate, bank, nearest } = judgement;
  return (
    <ul className={styles.grounds}>
      {place && isTown(place) && place.note && (
        <Ground title={t('place.grounds.town')} sources={['voa-2017-09']}>
          {nameIn(place.note)}
        </Ground>
      )}
      {zone && verdict.kind === 'side' && (
        <Ground title={t('place.grounds.side')} sources={zone.sources}>
          {t('place.grounds.operator', { operator: nameIn(zone.operator) })}
        </Ground>
      )}
      {!zone && verdict.kind === 'side' && (
        <Ground title={t('place.grounds.here')} sources={['voa-2017-09']}>
          {t('place.grounds.notSaid')}
        </Ground>
      )}
      {nearest && (
        <Ground title={t('place.grounds.trust')} sources={nearest.stretch.sources}>
          {stretchSentence(nearest.stretch, units)}
        </Ground>
      )}
      {bank && (
        <Ground title={t('place.grounds.bank')} sources={['natural-earth-rivers']}>
          {t(`place.grounds.${bank}`)}
        </Ground>
      )}
      {governorate && (
        <Ground
          title={t('place.grounds.governorate')}
          sources={place?.governorate ? place.sources : governorate.sources}
        >
          {place?.governorate
            ? t('place.grounds.recorded', { name: nameIn(governorate.name) })
            : t('place.grounds.byBoundaries', { name: nameIn(governorate.name) })}
        </Ground>
      )}
      {!place && subject.errorMetres >= 1 && (
        <Ground title={t('place.grounds.place')} sources={[]}>
          {t('coordinates.goodTo', { error: plusMinus(formatLength(subject.errorMetres, units)) })}
        </Ground>
      )}
      {place && (
        <Ground title={t('place.grounds.place')} sources={place.sources}>
          {t('place.grounds.point', { error: plusMinus(formatLength(place.errorMetres, units)) })}
          {place.population
            ? ` ${t('place.grounds.population', { count: formatCount(place.population) })}`
            : ''}
        </Ground>
      )}
    </ul>
  );
}
