import { chosenLine } from '../../session/judged-line.ts';
import { colophon, pictureCaveat } from '../../words/picture-words.ts';
import { useAtlas, useSession } from '../context.ts';
import { today } from '../today.ts';
import styles from './leg-table.module.css';

/** What each page of a table must say for itself, should it be parted from the map: a row that browsers repeat. */
export function RunningHead({ columns }: { readonly columns: number }) {
  const { version } = useAtlas();
  const whatIf = useSession(chosenLine)?.name;
  return (
    <tr>
      <td colSpan={columns} className={styles.running}>
        <div>
          <span className={styles.caveat}>{pictureCaveat(whatIf)}</span>
          <span>{colophon(version, today())}</span>
        </div>
      </td>
    </tr>
  );
}
