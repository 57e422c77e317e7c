import { chosenLine } from '../../session/judged-line.ts';
import { t } from '../../words/language.ts';
import { pictureCaveat } from '../../words/picture-words.ts';
import { useAtlas, useSession } from '../context.ts';
import { legendSigns } from '../furniture/legend-signs.ts';
import { Swatch } from '../furniture/swatch.tsx';
import styles from './print-sheet.module.css';

/** The caveat and the map's signs, in the map's own strokes. */
export function SheetLegend() {
  const atlas = useAtlas();
  const units = useSession((s) => s.settings.units);
  const whatIf = useSession(chosenLine)?.name;
  return (
    <>
      <p className={styles.caveat}>{pictureCaveat(whatIf)}</p>
      {whatIf === undefined && <p className={styles.note}>{t('map.legend.unknown')}</p>}
      <ul className={styles.signs}>
        {legendSigns(atlas, units, whatIf).map(({ kind, words }) => (
          <li key={kind}>
            <Swatch kind={kind} />
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}
