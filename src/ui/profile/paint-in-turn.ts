/** A canvas whose picture takes long to work out: in pieces, between which the page goes on. */
import type { Painting, Sheet, Sliced } from './paint-points.ts';

/** Milliseconds at a time: what is few comes in the frame that asks, with all that is drawn beside it. */
const [IN_FRAME_MS, IN_TASK_MS] = [4, 8];

/** A picture that is wanted: it is not begun before it is its turn. */
export interface WantedPainting {
  readonly sheet: Sheet;
  begin(): Sliced<Painting>;
}

export interface TurnPainter {
  /** What is in hand is finished first: while all moves nothing would else ever be. Of those that wait the last one comes. */
  want(painting: WantedPainting): void;
  stop(): void;
}

export function createTurnPainter(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): TurnPainter {
  let wanted: WantedPainting | undefined;
  let inHand: { readonly sheet: Sheet; readonly slices: Sliced<Painting> } | undefined;
  let frame: number | undefined;
  let task: ReturnType<typeof setTimeout> | undefined;

  const draw = ({ width, height }: Sheet, { count, draw: onto }: Painting) => {
    canvas.width = width;
    canvas.height = height;
    onto(context);
    canvas.dataset.points = String(count);
  };
  const begin = () => {
    frame = undefined;
    if (!wanted) return;
    inHand = { sheet: wanted.sheet, slices: wanted.begin() };
    wanted = undefined;
    goOn(IN_FRAME_MS);
  };
  const goOn = (ms: number) => {
    if (!inHand) return;
    const { sheet, slices } = inHand;
    // One that fails holds up none after it.
    inHand = undefined;
    const end = performance.now() + ms;
    let step = slices.next();
    while (!step.done && performance.now() < end) step = slices.next();
    if (!step.done) {
      inHand = { sheet, slices };
      task = setTimeout(goOn, 0, IN_TASK_MS);
      return;
    }
    draw(sheet, step.value);
    if (wanted) frame = requestAnimationFrame(begin);
  };

  return {
    want(painting) {
      wanted = painting;
      if (!inHand) frame ??= requestAnimationFrame(begin);
    },
    stop() {
      wanted = undefined;
      inHand = undefined;
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(task);
      frame = undefined;
    },
  };
}
