import { extentOf, type MapFrame, metresPerPixel, scaleAt } from '../../geo/map-scale.ts';
import { formatCount, plain } from '../../words/figures.ts';
import { t } from '../../words/language.ts';
import { latitudeWords } from '../../words/picture-words.ts';
import { scaleBar } from '../../words/scale-bar.ts';
import { useSession } from '../context.ts';
import styles from './paper-scale.module.css';

/** Its greatest length, in pixels: the column is not much wider. */
const BAR = 125;

/** To three figures: what a sheet's edge differs by is of no more use. */
const rounded = (denominator: number): number => Number(denominator.toPrecision(3));

/** The scale in figures and as a bar that a ruler agrees with, where on the sheet it holds, and which way is north. */
export function PaperScale({ frame }: { readonly frame: MapFrame }) {
  const units = useSession((s) => s.settings.units);
  const { zoom, lat } = frame;
  const bar = scaleBar(metresPerPixel(zoom, lat), BAR, units);
  const { north, south } = extentOf(frame);
  const ratio = (denominator: number) => t('print.ratio', { denominator: formatCount(denominator) });
  const part = bar.length / bar.parts;
  const [top, bottom] = [10, 6];
  return (
    <div className={styles.scale}>
      <svg className={styles.north} viewBox="0 0 24 40" width="24" height="40" aria-hidden="true">
        <text x="12" y="9">
          {t('print.north')}
        </text>
        <path className={styles.dark} d="M12 12l7 26l-7 -6z" />
        <path className={styles.light} d="M12 12l-7 26l7 -6z" />
      </svg>
      <div>
        <p className={styles.ratio}>
          <bdi dir="ltr">{ratio(Math.round(scaleAt(zoom, lat)))}</bdi>
        </p>
        <svg
          className={styles.bar}
          width={bar.length + 30}
          height={top + bottom + 2}
          direction="ltr"
          role="img"
          aria-label={plain({ value: formatCount(bar.value), unit: t(`units.${bar.unit}`) })}
        >
          <rect className={styles.light} x="1" y={top} width={bar.length} height={bottom} />
          {Array.from({ length: Math.ceil(bar.parts / 2) }, (_, i) => i * 2).map((i) => (
            <rect key={i} className={styles.dark} x={1 + i * part} y={top} width={part} height={bottom} />
          ))}
          <text x="1" y={top - 3} className={styles.first}>
            0
          </text>
          <text x={1 + bar.length / 2} y={top - 3}>
            {formatCount(bar.value / 2)}
          </text>
          <text x={1 + bar.length} y={top - 3}>
            {formatCount(bar.value)}
          </text>
          <text x={1 + bar.length + 5} y={top + bottom} className={styles.first}>
            {t(`units.${bar.unit}`)}
          </text>
        </svg>
        <p className={styles.holds}>
          {t('print.scaleHolds', {
            latitude: latitudeWords(lat),
            top: ratio(rounded(scaleAt(zoom, north))),
            bottom: ratio(rounded(scaleAt(zoom, south))),
          })}
        </p>
      </div>
    </div>
  );
}
