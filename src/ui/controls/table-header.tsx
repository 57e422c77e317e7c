// biome-ignore-all lint/a11y/useSemanticElements: a list of rows that are not all there cannot be a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus
import { Button } from 'react-aria-components';
import type { DataColumn, Order } from './data-column.ts';
import styles from './data-table.module.css';
import { Icon } from './icon.tsx';

interface Props<R, K> {
  readonly columns: readonly DataColumn<R, K>[];
  /** `grid-template-columns` of every row. */
  readonly template: string;
  readonly order: Order<K>;
  onOrder(order: Order<K>): void;
}

/** By the keyboard: the browser leaves what sticks where it is, and the pinned column lies over what is at the edge. */
function showWhole({ target }: { readonly target: Element }): void {
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'center' });
}

/** The sticky first row: each name sorts by its column, a second press turns the order round. */
export const TableHeader = <R, K>({ columns, template, order, onOrder }: Props<R, K>) => (
  <div role="rowgroup" className={styles.header}>
    <div role="row" aria-rowindex={1} className={styles.row} style={{ gridTemplateColumns: template }}>
      {columns.map(({ key, label, sort: by, end, pinned }, i) => {
        const sorted = by !== undefined && by === order.by;
        return (
          <div
            key={key}
            role="columnheader"
            aria-colindex={i + 1}
            aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
            className={styles.head}
            data-end={end || undefined}
            data-pinned={pinned || undefined}
          >
            {by === undefined ? (
              <span className={styles.label}>{label}</span>
            ) : (
              <Button
                className={styles.sort ?? ''}
                onFocus={showWhole}
                onPress={() => onOrder({ by, descending: sorted && !order.descending })}
              >
                <span className={styles.label}>{label}</span>
                {sorted && <Icon name={order.descending ? 'down' : 'up'} />}
              </Button>
            )}
          </div>
        );
      })}
    </div>
  </div>
);
