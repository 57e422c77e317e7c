// biome-ignore-all lint/a11y/useSemanticElements: a list of rows that are not all there cannot be a table element
import {
  type HTMLAttributes,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { listHeight, ROW_HEIGHT, rowWindow, scrollToRow, TOUCH_ROW_HEIGHT } from './row-window.ts';
import { useMedia } from './use-media.ts';
import styles from './virtual-rows.module.css';

export interface RowsHandle {
  /** Scrolls no further than it takes for the row to be seen whole. */
  reveal(index: number): void;
  /** Rows that a page turns. */
  page(): number;
}

interface Props<T> extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  readonly count: number;
  /** Another identity: the rows are others now. */
  readonly version: unknown;
  readonly header?: ReactNode;
  readonly handle?: Ref<RowsHandle>;
  /** The rows from `from` up to but not including `to`. */
  fetchRows(from: number, to: number): Promise<readonly T[]>;
  /** One row, as high as `useRowHeight` says; its item is undefined until it has come. */
  renderRow(index: number, item: T | undefined): ReactNode;
}

interface Block<T> {
  readonly version: unknown;
  readonly from: number;
  readonly items: readonly T[];
}

/** Rows fetched beyond the view on either side, so that a short scroll shows no gap. */
const MARGIN = 40;
/** No screen is taller: a list that the layout gives no height must not put all its rows in the page. */
const MAX_VIEW = 4000;

/** Pixels of rows that are seen at a time. */
const viewOf = (scroller: HTMLElement, body: HTMLElement | null): number =>
  Math.min(MAX_VIEW, Math.max(0, scroller.clientHeight - (body?.offsetTop ?? 0)));

/** The rows near a window; those of an earlier version stand in until the new ones are there. */
function useRows<T>(
  count: number,
  version: unknown,
  first: number,
  end: number,
  fetchRows: Props<T>['fetchRows'],
): (index: number) => T | undefined {
  const [block, setBlock] = useState<Block<T> | undefined>(undefined);
  const has =
    block !== undefined &&
    block.version === version &&
    block.from <= first &&
    block.from + block.items.length >= Math.min(end, count);
  // Synchronises the window with the worker that holds the rows; the answer to an earlier window comes to nothing.
  useEffect(() => {
    if (has) return;
    let gone = false;
    const from = Math.max(0, first - MARGIN);
    fetchRows(from, Math.min(count, end + MARGIN)).then(
      (items) => {
        if (!gone) setBlock({ version, from, items });
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [has, version, count, first, end, fetchRows]);
  return (index) => block?.items[index - block.from];
}

/** Rows are taller under a finger. */
const useRowHeight = (): number => (useMedia('(pointer: coarse)') ? TOUCH_ROW_HEIGHT : ROW_HEIGHT);

/** A list of any length, of which only what is seen is in the page. */
export function VirtualRows<T>({
  count,
  version,
  header,
  handle,
  fetchRows,
  renderRow,
  className = '',
  ...rest
}: Props<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  /** The row that was revealed last, and how far the list was scrolled for it. */
  const revealed = useRef<{ readonly index: number; readonly scrolled: number } | undefined>(undefined);
  const rowHeight = useRowHeight();
  const [view, setView] = useState(0);
  const [scrolled, setScrolled] = useState(0);
  const { first, end, top } = rowWindow(count, rowHeight, view, scrolled);
  const rowAt = useRows(count, version, first, end, fetchRows);

  const reveal = useEffectEvent((index: number) => {
    const element = scroller.current;
    if (!element) return;
    // Asked as the list appears, the state does not know the height yet.
    element.scrollTop = scrollToRow(
      count,
      rowHeight,
      viewOf(element, body.current),
      element.scrollTop,
      index,
    );
    revealed.current = { index, scrolled: element.scrollTop };
  });
  // Synchronises the window with the size that the layout gives the list.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      setView(viewOf(element, body.current));
      // A row that was asked for stays in view while the layout settles, unless the reader has scrolled since.
      if (revealed.current?.scrolled === element.scrollTop) reveal(revealed.current.index);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useImperativeHandle(handle, () => ({
    reveal(index) {
      reveal(index);
      scroller.current?.scrollIntoView({ block: 'nearest' });
    },
    page: () => Math.max(1, Math.floor(view / rowHeight) - 1),
  }));

  const rows = Array.from({ length: end - first }, (_, i) => renderRow(first + i, rowAt(first + i)));
  return (
    <div
      {...rest}
      ref={scroller}
      className={`${styles.scroller} ${className}`}
      onScroll={(e) => setScrolled(e.currentTarget.scrollTop)}
    >
      {header}
      <div
        ref={body}
        role="rowgroup"
        className={styles.list}
        style={{ blockSize: listHeight(count, rowHeight) }}
      >
        <div
          role="presentation"
          className={styles.window}
          style={{ blockSize: Math.min(view, listHeight(count, rowHeight)) }}
        >
          <div role="presentation" style={{ transform: `translateY(${top}px)` }}>
            {rows}
          </div>
        </div>
      </div>
    </div>
  );
}
