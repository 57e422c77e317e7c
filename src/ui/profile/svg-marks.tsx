import { memo } from 'react';
import { ownDirection } from '../../words/own-direction.ts';
import { FONT_FAMILY, HALO_WIDTH, type Ink, type Mark } from './marks.ts';

const ink = (name: Ink | undefined): string => (name ? `var(--${name})` : 'none');

/** Of hundreds one goes or comes as settlements are pointed at. */
const SvgMark = memo(function SvgMark({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case 'path':
      return (
        <path
          d={mark.d}
          fill={ink(mark.fill)}
          stroke={ink(mark.line?.stroke)}
          strokeWidth={mark.line?.width}
          strokeDasharray={mark.line?.dash?.join(' ')}
          opacity={mark.opacity}
        />
      );
    case 'dot':
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill={ink(mark.fill)}
          stroke={ink(mark.line?.stroke)}
          strokeWidth={mark.line?.width}
        />
      );
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          fontFamily={FONT_FAMILY}
          fontSize={mark.size}
          fontWeight={mark.bold ? 600 : 400}
          fontStyle={mark.italic ? 'italic' : undefined}
          fill={ink(mark.fill)}
          stroke={mark.halo ? ink('paper') : undefined}
          strokeWidth={mark.halo ? HALO_WIDTH : undefined}
          strokeOpacity={mark.halo ? 0.85 : undefined}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {ownDirection(mark.text)}
        </text>
      );
    case 'image':
      return <image x={mark.x} y={mark.y} width={mark.width} height={mark.height} href={mark.href} />;
  }
});

interface Props {
  readonly marks: readonly Mark[];
  /** The settlement whose name is left out. */
  readonly unnamed?: string | undefined;
}

/** Marks on the screen, in the colours of the theme around them. */
export const SvgMarks = ({ marks, unnamed }: Props) =>
  marks.map((mark, i) =>
    unnamed !== undefined && mark.kind === 'text' && mark.nameOf === unnamed ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its place in the picture
      <SvgMark key={i} mark={mark} />
    ),
  );
