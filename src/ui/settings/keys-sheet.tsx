import { t } from '../../words/language.ts';
import { useSession } from '../context.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import styles from './keys-sheet.module.css';

/** What does one thing: alternatives, each of keys that are held together. */
interface Row {
  readonly keys: readonly (readonly string[])[];
  readonly does: string;
}

const groups = (): readonly { readonly title: string; readonly rows: readonly Row[] }[] => [
  {
    title: t('keys.anywhere'),
    rows: [
      { keys: [['/']], does: t('keys.search') },
      { keys: [['M']], does: t('keys.measure') },
      { keys: [['Esc']], does: t('keys.back') },
      { keys: [['Delete']], does: t('keys.remove') },
      { keys: [['Ctrl', 'Z']], does: t('keys.undo') },
      { keys: [['Ctrl', 'Shift', 'Z']], does: t('keys.redo') },
      { keys: [['Ctrl', 'P']], does: t('keys.print') },
      { keys: [['?']], does: t('keys.help') },
    ],
  },
  {
    title: t('keys.onMap'),
    rows: [
      { keys: [['←'], ['↑'], ['→'], ['↓']], does: t('keys.pan') },
      { keys: [['+'], ['−']], does: t('keys.zoom') },
      { keys: [['Enter']], does: t('keys.pick') },
      { keys: [['N'], ['Shift', 'N']], does: t('keys.next') },
    ],
  },
  {
    title: t('keys.inTables'),
    rows: [
      { keys: [['↑'], ['↓']], does: t('keys.rows') },
      { keys: [['PgUp'], ['PgDn']], does: t('keys.pages') },
      { keys: [['Home'], ['End']], does: t('keys.ends') },
      { keys: [['Enter']], does: t('keys.open') },
    ],
  },
];

/** All the keys, by `?` or from the view settings. */
export function KeysSheet() {
  const shown = useSession((s) => s.keysShown);
  const show = useSession((s) => s.showKeys);
  return (
    <Sheet title={t('keys.title')} isOpen={shown} onClose={() => show(false)}>
      {groups().map(({ title, rows }) => (
        <section key={title} className={styles.group}>
          <h3 className={styles.title}>{title}</h3>
          <dl className={styles.rows}>
            {rows.map(({ keys, does }) => (
              <div key={does} className={styles.row}>
                <dt className={styles.keys}>
                  {keys.map((chord) => (
                    <span key={chord.join()} className={styles.chord} dir="ltr">
                      {chord.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </span>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div className={styles.end}>
        <Button label={t('keys.close')} onPress={() => show(false)} />
      </div>
    </Sheet>
  );
}
