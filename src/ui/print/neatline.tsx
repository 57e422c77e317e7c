import { type MapFrame, PIXELS_PER_MM } from '../../geo/map-scale.ts';
import { ownDirection } from '../../words/own-direction.ts';
import { latitudeWords, longitudeWords } from '../../words/picture-words.ts';
import { edgeTicks, type Tick } from './edge-ticks.ts';
import styles from './neatline.module.css';
import { NEATLINE } from './sheet-layout.ts';

const LONG = 6;
const SHORT = 3;
/** Half an arm of the crosses where meridians and parallels meet. */
const ARM = 5;
/** A label nearer to a corner would run into the other edge's. */
const CORNER = 12;

const length = ({ major }: Tick): number => (major ? LONG : SHORT);

/** The map's edge: a frame with ticks, degrees outside it, and crosses where the labelled lines meet. Never mirrored. */
export function Neatline({ frame }: { readonly frame: MapFrame }) {
  const { width, height } = frame;
  const edge = Math.floor(NEATLINE * PIXELS_PER_MM);
  const { lng, lat } = edgeTicks(frame);
  const labelled = (ticks: readonly Tick[], size: number) =>
    ticks.filter(({ major, at }) => major && at > CORNER && at < size - CORNER);
  const ticks = [
    ...lng.map((t) => `M${t.at} 0v${-length(t)}M${t.at} ${height}v${length(t)}`),
    ...lat.map((t) => `M0 ${t.at}h${-length(t)}M${width} ${t.at}h${length(t)}`),
  ].join('');
  const crosses = lng
    .filter((t) => t.major)
    .flatMap((x) =>
      lat
        .filter((t) => t.major)
        .map((y) => `M${x.at - ARM} ${y.at}h${2 * ARM}M${x.at} ${y.at - ARM}v${2 * ARM}`),
    )
    .join('');
  return (
    <svg
      className={styles.neatline}
      viewBox={`${-edge} ${-edge} ${width + 2 * edge} ${height + 2 * edge}`}
      width={width + 2 * edge}
      height={height + 2 * edge}
      direction="ltr"
      aria-hidden="true"
    >
      <path className={styles.crosses} d={crosses} />
      <rect className={styles.frame} width={width} height={height} />
      <path className={styles.ticks} d={ticks} />
      {labelled(lng, width).flatMap(({ degrees, at }) => {
        const words = ownDirection(longitudeWords(degrees));
        return [
          <text key={`n${degrees}`} x={at} y={-LONG - 3}>
            {words}
          </text>,
          <text key={`s${degrees}`} x={at} y={height + LONG + 10}>
            {words}
          </text>,
        ];
      })}
      {labelled(lat, height).flatMap(({ degrees, at }) => {
        const words = ownDirection(latitudeWords(degrees));
        return [
          <text key={`w${degrees}`} transform={`translate(${-LONG - 3} ${at}) rotate(-90)`}>
            {words}
          </text>,
          <text key={`e${degrees}`} transform={`translate(${width + LONG + 10} ${at}) rotate(-90)`}>
            {words}
          </text>,
        ];
      })}
    </svg>
  );
}
