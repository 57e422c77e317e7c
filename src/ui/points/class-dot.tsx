import type { ClassMark } from '../../points/class-marks.ts';

interface Props {
  readonly mark: ClassMark;
  /** A CSS colour. */
  readonly paint: string;
  /** Pixels of its square. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** Half of its square, which the largest mark fills. */
const HALF = 8;
const RADIUS = 6;

/** A class of points as the map draws it, for the legend. */
export function ClassDot({ mark, paint, size = 12, className }: Props) {
  const outer = RADIUS * mark.size;
  const inner = outer * mark.hole;
  return (
    <svg
      className={className}
      viewBox={`${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}`}
      width={size}
      height={size}
      aria-hidden="true"
    >
      {inner > 0 ? (
        <circle r={(outer + inner) / 2} fill="none" stroke={paint} strokeWidth={outer - inner} />
      ) : (
        <circle r={outer} fill={paint} />
      )}
    </svg>
  );
}
