import type { CSSProperties } from 'react';
import type { MapFrame } from '../../geo/map-scale.ts';
import { chosenLine } from '../../session/judged-line.ts';
import { t } from '../../words/language.ts';
import { pictureCourse } from '../../words/picture-words.ts';
import { useSession } from '../context.ts';
import type { PointKey } from '../share/point-keys.ts';
import { useMeasure } from '../use-measure.ts';
import { LegTable } from './leg-table.tsx';
import { MeasureBlock } from './measure-block.tsx';
import { Neatline } from './neatline.tsx';
import { PaperScale } from './paper-scale.tsx';
import styles from './print-sheet.module.css';
import { NEATLINE, type SheetLayout } from './sheet-layout.ts';
import { SheetLegend } from './sheet-legend.tsx';
import { SheetPoints } from './sheet-points.tsx';
import { SheetSources } from './sheet-sources.tsx';
import type { SheetChoices } from './use-sheet-choices.ts';
import type { SheetMap } from './use-sheet-map.ts';
import { VerdictBlock } from './verdict-block.tsx';

/** Legs that have room beside the map; more go onto pages of their own. */
const FEW_LEGS = 8;

interface Props {
  readonly choices: SheetChoices;
  readonly layout: SheetLayout;
  readonly frame: MapFrame;
  readonly map: SheetMap;
  /** Of the imported points on the map. */
  readonly keys: readonly PointKey[];
}

/** Lengths that the style sheet works with. */
const measures = ({ width, height, margin, head, gap, points, map }: SheetLayout): CSSProperties =>
  ({
    '--sheet-width': `${width}mm`,
    '--sheet-height': `${height}mm`,
    '--sheet-margin': `${margin}mm`,
    '--sheet-head': `${head}mm`,
    '--sheet-gap': `${gap}mm`,
    '--sheet-points': `${points}mm`,
    '--map-width': `${map.width}px`,
    '--map-height': `${map.height}px`,
    '--neatline': `${NEATLINE}mm`,
  }) as CSSProperties; // custom properties are not in React's list

/** The sheet as it is printed: a plate with the map, then the pages of a long table. All of it is text but the map. */
export function PrintSheet({ choices, layout, frame, map, keys }: Props) {
  const { paper, orientation, title, told } = choices;
  const { figures } = useMeasure();
  const whatIf = useSession(chosenLine)?.name;
  const long = told === 'measure' && figures.legs.length > FEW_LEGS;
  return (
    <div
      className={styles.sheet}
      data-print-sheet={map.kind}
      data-theme="light"
      data-paper={`${paper}-${orientation}`}
      data-orientation={orientation}
      style={measures(layout)}
    >
      <article className={styles.plate}>
        <header className={styles.head}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.subtitle}>{pictureCourse(whatIf)}</p>
        </header>
        <figure className={styles.map}>
          {map.kind === 'ready' ? (
            <img className={styles.picture} src={map.url} alt={t('print.mapOf', { title })} decoding="sync" />
          ) : (
            <div className={styles.picture} />
          )}
          <Neatline frame={frame} />
        </figure>
        <div className={styles.foot}>
          <div className={styles.beside}>
            <section className={styles.legend}>
              <SheetLegend />
              <PaperScale frame={frame} />
            </section>
            {told !== 'none' && (
              <section className={styles.finding}>
                {told === 'verdict' ? <VerdictBlock /> : <MeasureBlock withLegs={!long} />}
              </section>
            )}
          </div>
          {keys.length > 0 && (
            <div className={styles.points}>
              <SheetPoints keys={keys} />
            </div>
          )}
          <section className={styles.sources}>
            <SheetSources />
          </section>
        </div>
      </article>
      {long && (
        <article className={styles.tables}>
          <LegTable full />
        </article>
      )}
    </div>
  );
}
