import { formatLength, plain } from '../../words/figures.ts';
import { ownDirection } from '../../words/own-direction.ts';
import { formatChainage } from '../../words/profile-words.ts';
import styles from './crosshair.module.css';
import { type Frame, pixelOf } from './frame.ts';
import { FONT_FAMILY } from './marks.ts';
import type { Pointed } from './pointed.ts';

const PILL_HEIGHT = 16;

/** A figure on an axis, in a pill that covers the tick beneath it. */
function Pill({
  x,
  y,
  text,
  frame,
  end,
}: {
  x: number;
  y: number;
  text: string;
  frame: Frame;
  end?: boolean;
}) {
  const width = frame.textWidth(text, 11, true) + 10;
  const wanted = end ? x - width : x - width / 2;
  const left = Math.max(0, Math.min(frame.plot.right + 12 - width, wanted));
  return (
    <g>
      <rect
        className={styles.pill}
        x={left}
        y={y - PILL_HEIGHT / 2}
        width={width}
        height={PILL_HEIGHT}
        rx={3}
      />
      <text
        className={styles.figure}
        x={left + width / 2}
        y={y + 4}
        textAnchor="middle"
        fontFamily={FONT_FAMILY}
        fontSize={11}
        fontWeight={600}
      >
        {ownDirection(text)}
      </text>
    </g>
  );
}

/** What is pointed at, here or on the map: its two figures on the axes, and its name where it has one. */
export function Crosshair({ frame, pointed }: { readonly frame: Frame; readonly pointed: Pointed }) {
  const { plot, units, perPixel, window, reach } = frame;
  const { chainage, signed, name, errorMetres, isNowhere } = pointed;
  if (chainage < window.from || chainage > window.to) return null;
  const { x, y: exact } = pixelOf(frame, pointed);
  const y = Math.max(plot.top, Math.min(plot.bottom, exact));
  const nameWidth = name ? frame.textWidth(name, 12, true) + 12 : 0;
  const nameLeft = Math.max(plot.left, Math.min(plot.right - nameWidth, x - nameWidth / 2));
  const above = y - 26 > plot.top - 6;
  return (
    <g>
      <path className={styles.hair} d={`M${x} ${plot.top}V${plot.bottom}M${plot.left} ${y}H${plot.right}`} />
      {Math.abs(signed) <= reach && !isNowhere && (
        <circle className={styles.spot} cx={x} cy={y} r={name ? 7 : 3.5} />
      )}
      <Pill
        x={x}
        y={plot.bottom + 11}
        text={plain(formatChainage(chainage, units, perPixel))}
        frame={frame}
      />
      <Pill
        end
        x={plot.left - 2}
        y={y}
        text={plain(formatLength(Math.abs(signed), units, errorMetres))}
        frame={frame}
      />
      {name && (
        <g>
          <rect
            className={styles.name}
            x={nameLeft}
            y={above ? y - 29 : y + 11}
            width={nameWidth}
            height={18}
            rx={3}
          />
          <text
            className={styles.nameText}
            x={nameLeft + nameWidth / 2}
            y={above ? y - 16 : y + 24}
            textAnchor="middle"
            fontFamily={FONT_FAMILY}
            fontSize={12}
            fontWeight={600}
          >
            {ownDirection(name)}
          </text>
        </g>
      )}
    </g>
  );
}
