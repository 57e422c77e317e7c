import type { ReactNode } from 'react';
import { isTown } from '../../atlas/nouns.ts';
import type { Judgement } from '../../verdict/judge.ts';
import type { Subject } from '../../verdict/subject.ts';
import { formatCount, formatLength, plain } from '../../words/figures.ts';
import { stretchSentence } from '../../words/verdict-words.ts';
import { useSession } from '../context.ts';
import { SourceLinks } from '../controls/source-link.tsx';
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
        <Ground title="This town in the report" sources={['voa-2017-09']}>
          {place.note.en}
        </Ground>
      )}
      {zone && verdict.kind === 'side' && (
        <Ground title="Who operates on this side" sources={zone.sources}>
          {zone.operator.en}. A side is not control.
        </Ground>
      )}
      {!zone && verdict.kind === 'side' && (
        <Ground title="Who operates here" sources={['voa-2017-09']}>
          The report speaks of Raqqa and Deir ez-Zor alone. This place lies outside them, or beyond the line’s
          ends.
        </Ground>
      )}
      {nearest && (
        <Ground title="How far the line can be trusted here" sources={nearest.stretch.sources}>
          {stretchSentence(nearest.stretch, units)}
        </Ground>
      )}
      {bank && (
        <Ground title="Bank of the Euphrates" sources={['natural-earth-rivers']}>
          {bank === 'left' ? 'Left bank, facing downstream.' : 'Right bank, facing downstream.'}
        </Ground>
      )}
      {governorate && (
        <Ground title="Governorate" sources={place?.governorate ? place.sources : governorate.sources}>
          {governorate.name.en}
          {place?.governorate ? '.' : ' (by approximate boundaries).'}
        </Ground>
      )}
      {!place && subject.errorMetres >= 1 && (
        <Ground title="The place" sources={[]}>
          {`Good to ± ${plain(formatLength(subject.errorMetres, units))}, as it was typed.`}
        </Ground>
      )}
      {place && (
        <Ground title="The place" sources={place.sources}>
          {`Point good to ± ${plain(formatLength(place.errorMetres, units))}.`}
          {place.population ? ` Population ${formatCount(place.population)}, of unknown date.` : ''}
        </Ground>
      )}
    </ul>
  );
}
