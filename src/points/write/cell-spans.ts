/**
 * Where each cell of a table's record begins, in characters; one more entry for where a next one would. Records come
 * from papaparse, which has told them apart: this only finds their cells' places, so that what is not to be changed can
 * be left as it stands.
 *
 * @param record without the line's end
 * @param delimiter one character
 * @param most cells to look for
 */
export function cellStarts(record: string, delimiter: string, most = Infinity): number[] {
  const starts = [0];
  for (let from = 0; ; ) {
    const end = cellEnd(record, from, delimiter);
    starts.push(end + 1);
    if (end >= record.length || starts.length > most) return starts;
    from = end + 1;
  }
}

/** The index of the delimiter after the cell that begins at `from`, or the record's length. */
function cellEnd(record: string, from: number, delimiter: string): number {
  let after = from;
  if (record[from] === '"') {
    let quote = record.indexOf('"', from + 1);
    while (quote >= 0 && record[quote + 1] === '"') quote = record.indexOf('"', quote + 2);
    if (quote >= 0) after = quote + 1;
  }
  const next = record.indexOf(delimiter, after);
  return next < 0 ? record.length : next;
}

/** A record's first cells as they stand. */
export function firstCells(record: string, delimiter: string, cells: number): string {
  const starts = cellStarts(record, delimiter, cells);
  return cells < starts.length ? record.slice(0, Math.max(0, (starts[cells] ?? 0) - 1)) : record;
}
