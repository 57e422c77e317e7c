import { chosenLine } from '../../session/judged-line.ts';
import { t } from '../../words/language.ts';
import { pictureCourse, pictureTitle } from '../../words/picture-words.ts';
import { useAtlas, useCommands, useSession } from '../context.ts';
import { usePointKeys } from '../share/point-keys.ts';
import { useMeasure } from '../use-measure.ts';
import { ClaimsBlock } from './claims-block.tsx';
import { MeasureBlock } from './measure-block.tsx';
import styles from './plain-page.module.css';
import { SheetLegend } from './sheet-legend.tsx';
import { SheetPoints } from './sheet-points.tsx';
import { SheetSources } from './sheet-sources.tsx';
import { VerdictBlock } from './verdict-block.tsx';

export interface PlainPageProps {
  /** As it stands on the screen, in the theme of the screen. */
  readonly map: HTMLCanvasElement | undefined;
}

/** All that the screen says, set as a document for whatever paper the printer has: no controls, nothing cut off. */
export function PlainPage({ map }: PlainPageProps) {
  const { line } = useAtlas();
  const { address } = useCommands();
  const whatIf = useSession(chosenLine)?.name;
  const keys = usePointKeys();
  const hasClaims = useSession((s) => s.panel) === 'claims';
  const hasMeasure = useMeasure().figures.legs.length > 0;
  return (
    <article className={styles.page} data-plain-page data-theme="light">
      <h1 className={styles.title}>{pictureTitle(line, whatIf)}</h1>
      <p>{pictureCourse(whatIf)}</p>
      {/* The signs are drawn as the map draws them: in the dark with the dark map. */}
      <div className={styles.map} data-theme={document.documentElement.dataset.theme}>
        {map && (
          <figure>
            <div ref={(box) => box?.replaceChildren(map)} />
            <figcaption>{t('print.plain')}</figcaption>
          </figure>
        )}
        <div className={styles.legend}>
          <SheetLegend />
          <SheetPoints keys={keys} />
        </div>
      </div>
      <section className={styles.told}>
        <VerdictBlock />
      </section>
      {hasMeasure && (
        <section className={styles.told}>
          <MeasureBlock withLegs />
        </section>
      )}
      {hasClaims && (
        <section className={styles.told}>
          <ClaimsBlock />
        </section>
      )}
      <section className={styles.sources}>
        <SheetSources />
      </section>
      <p className={styles.address}>{t('print.address', { address: address() })}</p>
    </article>
  );
}
