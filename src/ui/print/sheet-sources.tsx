import { layerSources } from '../../atlas/layer-sources.ts';
import { nameIn, t } from '../../words/language.ts';
import { colophon } from '../../words/picture-words.ts';
import { recordWords } from '../../words/sources-words.ts';
import { useAtlas, useSession } from '../context.ts';
import { useCredit } from '../furniture/use-credit.ts';
import { today } from '../today.ts';
import styles from './print-sheet.module.css';

/** No line broken after a hyphen, nor within CC BY 4.0: a licence's code would be torn in two. */
const unbroken = (code: string): string =>
  code.replaceAll('-', '-\u2060').replaceAll(/ (?=\d|BY )/g, '\u00a0');

/** What the sheet rests on with its licences, what draws it, and when it was made from which data. */
export function SheetSources() {
  const atlas = useAtlas();
  const credit = useCredit();
  const off = useSession((s) => s.settings.off);
  const ids = [...new Set(Object.values(layerSources(atlas)).flat())];
  return (
    <>
      <h2 className={styles.heading}>{t('print.sourcesTitle')}</h2>
      <ul className={styles.records}>
        {ids.flatMap((id) => {
          const source = atlas.sources.get(id);
          if (!source || (id === 'etopo5' && off.includes('relief'))) return [];
          const { reliability, credibility } = source.grade;
          return (
            <li key={id}>
              {t('print.record', {
                title: nameIn(source.title),
                publisher: recordWords(source.publisher),
                grade: `${reliability}${credibility}`,
                licence: unbroken(recordWords(source.licence)),
              })}
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{t('print.mapData', { credit })}</p>
      <p className={styles.note}>{t('print.projection')}</p>
      <p className={styles.colophon}>{colophon(atlas.version, today())}</p>
    </>
  );
}
