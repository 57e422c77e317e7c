/** What is kept of a row: its record, without the columns that an earlier export of ours added. */
import type { PointsFile, Row } from '../file.ts';
import { firstCells } from '../write/cell-spans.ts';

type OwnOf = (row: Row) => string;

export function ownRecord({ columns, ownColumns, table }: PointsFile): OwnOf {
  if (ownColumns === columns.length) return ({ record }) => record;
  if (!table) {
    const added = columns.slice(ownColumns);
    return ({ record }) => withoutProperties(record, added);
  }
  return ({ record }) => firstCells(record, table.delimiter, ownColumns);
}

function withoutProperties(record: string, names: readonly string[]): string {
  const properties: unknown = JSON.parse(record);
  if (typeof properties !== 'object' || properties === null) return record;
  return JSON.stringify(
    Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name))),
  );
}
