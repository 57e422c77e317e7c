/** What is drawn of each set of points, made of its mark: with a million points each step is a task of its own. */
import { createTree, type Painted, type PointTree, paint } from './points-tree.ts';
import type { PointsMark } from './scene.ts';

export interface ReadyPart {
  readonly tree: PointTree;
  readonly painted: Painted;
}

interface Part {
  readonly cloud: PointsMark['cloud'];
  readonly tree: PointTree;
  painting: Uint8Array | undefined;
  painted: Painted | undefined;
}

export interface Parts {
  /**
   * Makes what these marks need, and forgets what they do not. An earlier call that is not done yet is over.
   *
   * @param done told once all is made, in the marks' order: at once where nothing is missing, else in a later task
   */
  make(marks: readonly PointsMark[], done: (parts: readonly ReadyPart[]) => void): void;
  /** Makes what a mark will need, unless `make` comes between, which knows nothing of it. */
  ahead(mark: PointsMark): Promise<ReadyPart | undefined>;
}

export function createParts(): Parts {
  /** By the marks' ids. */
  const parts = new Map<string, Part>();
  let latest: readonly PointsMark[] | undefined;

  const readyPart = ({ id, cloud, painting }: PointsMark): ReadyPart | undefined => {
    const part = parts.get(id);
    if (part?.cloud !== cloud || part.painting !== painting || !part.painted) return undefined;
    return { tree: part.tree, painted: part.painted };
  };
  /** One step towards what a mark needs. */
  const advance = ({ id, cloud, painting }: PointsMark): void => {
    const part = parts.get(id);
    if (part?.cloud !== cloud) {
      parts.set(id, { cloud, tree: createTree(cloud), painting: undefined, painted: undefined });
      return;
    }
    part.painted = paint(part.tree, painting);
    part.painting = painting;
  };

  return {
    async ahead(mark) {
      const asked = latest;
      while (!readyPart(mark) && latest === asked) {
        advance(mark);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return readyPart(mark);
    },
    make(marks, done) {
      latest = marks;
      const wanted = new Set(marks.map(({ id }) => id));
      for (const id of parts.keys()) if (!wanted.has(id)) parts.delete(id);
      const go = (mayWork: boolean) => {
        if (latest !== marks) return;
        const missing = marks.find((mark) => !readyPart(mark));
        if (!missing) {
          done(marks.flatMap((mark) => readyPart(mark) ?? []));
          return;
        }
        if (mayWork) advance(missing);
        setTimeout(go, 0, true);
      };
      go(false);
    },
  };
}
