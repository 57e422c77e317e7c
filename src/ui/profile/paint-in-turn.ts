/** A canvas whose picture takes long to work out: in pieces, between which the page goes on. */
import type { Painting, Sheet, Sliced } from './paint-points.ts';

/** Milliseconds at a time: what is few comes in the frame that asks, with all that is drawn beside it. */
const [IN_FRAME_MS, IN_TASK_MS] = [4, 8];

interface WantedPainting {
  readonly sheet: Sheet;
  /** Not called before it is its turn. */
  slices(): Sliced<Painting>;
}

export interface TurnPainter {
  /** What is in hand is finished first: while all moves nothing would else ever be. Of those that wait the last one comes. */
  want(painting: WantedPainting): void;
  /** Gives up what is in hand and what waits. */
  stop(): void;
}

export function createTurnPainter(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): TurnPainter {
  let wanted: WantedPainting | undefined;
  let inHand: Sliced<void> | undefined;
  let frame: number | undefined;
  let task: ReturnType<typeof setTimeout> | undefined;

  function* drawing({ sheet, slices }: WantedPainting): Sliced<void> {
    const { count, draw } = yield* slices();
    yield;
    canvas.width = sheet.width;
    canvas.height = sheet.height;
    draw(context);
    canvas.dataset.points = String(count);
  }
  const askFrame = () => {
    if (wanted && !inHand) frame ??= requestAnimationFrame(begin);
  };
  const begin = () => {
    frame = undefined;
    inHand = wanted && drawing(wanted);
    wanted = undefined;
    goOn(IN_FRAME_MS);
  };
  const goOn = (ms: number) => {
    const current = inHand;
    // One that fails holds up none after it.
    inHand = undefined;
    try {
      const end = performance.now() + ms;
      while (current && !current.next().done) {
        if (performance.now() < end) continue;
        inHand = current;
        task = setTimeout(goOn, 0, IN_TASK_MS);
        return;
      }
    } finally {
      askFrame();
    }
  };

  return {
    want(painting) {
      wanted = painting;
      askFrame();
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
