/** Marks painted on a canvas, with the fonts of the page: what a PNG is made of. */
import { ownDirection } from '../../words/own-direction.ts';
import { type Colours, FONT_FAMILY, HALO_WIDTH, type Mark } from './marks.ts';

export const fontOf = (size: number, bold = false, italic = false): string =>
  `${italic ? 'italic ' : ''}${bold ? 600 : 400} ${size}px ${FONT_FAMILY}`;

type Of<K extends Mark['kind']> = Extract<Mark, { kind: K }>;

function fillAndStroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { fill, line }: Of<'path'> | Of<'dot'>,
  colours: Colours,
): void {
  if (fill) {
    context.fillStyle = colours[fill];
    context.fill(path);
  }
  if (!line) return;
  context.strokeStyle = colours[line.stroke];
  context.lineWidth = line.width;
  context.setLineDash([...(line.dash ?? [])]);
  context.stroke(path);
}

function paintText(context: CanvasRenderingContext2D, mark: Of<'text'>, colours: Colours): void {
  const text = ownDirection(mark.text);
  context.font = fontOf(mark.size, mark.bold, mark.italic);
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'end' ? 'right' : 'left';
  if (mark.halo) {
    context.save();
    context.globalAlpha = 0.85;
    context.strokeStyle = colours.paper;
    context.lineWidth = HALO_WIDTH;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text, mark.x, mark.y);
    context.restore();
  }
  context.fillStyle = colours[mark.fill];
  context.fillText(text, mark.x, mark.y);
}

/** @param image what stands for the marks that are images */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  colours: Colours,
  image: CanvasImageSource | undefined,
): void {
  for (const mark of marks) {
    context.save();
    if (mark.kind === 'text') paintText(context, mark, colours);
    else if (mark.kind === 'image') {
      if (image) context.drawImage(image, mark.x, mark.y, mark.width, mark.height);
    } else {
      const path = mark.kind === 'path' ? new Path2D(mark.d) : new Path2D();
      if (mark.kind === 'dot') path.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      else context.globalAlpha = mark.opacity ?? 1;
      fillAndStroke(context, path, mark, colours);
    }
    context.restore();
  }
}
