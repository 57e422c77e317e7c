import type { PointSet } from '../../session/point-set.ts';
import { t } from '../../words/language.ts';
import { fileNote } from '../../words/point-problems.ts';
import { useSession } from '../context.ts';
import styles from './set-notes.module.css';

/** What is to be known of how a set was read; a contradiction among its verdicts is said as the defect that it is. */
export function SetNotes({ set }: { readonly set: PointSet }) {
  const { notes, columns, disagreements: first } = set.imported;
  const disagreements = useSession((s) => s.looks[set.id]?.rejudged?.disagreements ?? first);
  if (notes.length === 0 && disagreements === 0) return null;
  return (
    <ul className={styles.notes} aria-label={t('points.notes.label')}>
      {notes.map((note) => (
        <li key={JSON.stringify(note)}>{fileNote(note, columns)}</li>
      ))}
      {disagreements > 0 && (
        <li className={styles.defect}>{t('points.notes.disagree', { count: disagreements })}</li>
      )}
    </ul>
  );
}
