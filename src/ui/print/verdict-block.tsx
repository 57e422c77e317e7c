import { verdictFinding } from '../../words/verdict-finding.ts';
import { useSession } from '../context.ts';
import { useJudged } from '../share/use-finding.ts';
import { today } from '../today.ts';
import styles from './print-sheet.module.css';

/** The picked place's verdict in full. */
export function VerdictBlock() {
  const judged = useJudged();
  const settings = useSession((s) => s.settings);
  if (!judged) return null;
  const { title, sentence, facts } = verdictFinding(judged, settings, { date: today(), link: '' });
  return (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.sentence}>{sentence}</p>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
