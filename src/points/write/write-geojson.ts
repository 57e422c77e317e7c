import { formatVerdict, VERDICT_COLUMNS } from '../verdict-columns.ts';
import { uniqueNames } from './unique-names.ts';
import type { PointWriter, WrittenPoint, WrittenSource } from './written-point.ts';

/** Figures as numbers; null where there is nothing to say. */
const typed = (value: string, name: string): string =>
  value === ''
    ? 'null'
    : name === 'side' || name === 'certainty'
      ? JSON.stringify(value)
      : String(Number(value));

/** RFC 7946, a feature a line: properties typed as they were, of a table as texts. */
export function geojsonWriter({ table, names }: WrittenSource): PointWriter {
  const all = uniqueNames([...names, ...VERDICT_COLUMNS]);
  const keys = all.map((name) => `${JSON.stringify(name)}:`);
  let first = true;
  const ownMembers = (point: WrittenPoint): string => {
    if (!table) return /^\{\s*\}$|^null$|^$/.test(point.record) ? '' : `${point.record.slice(1, -1)},`;
    const cells = point.cells();
    let members = '';
    for (let k = 0; k < names.length; k++) members += `${keys[k]}${JSON.stringify(cells[k] ?? '')},`;
    return members;
  };
  const verdictMembers = ({ classified }: WrittenPoint): string => {
    const values = formatVerdict(classified);
    const member = (column: string, k: number) =>
      `${keys[names.length + k]}${typed(values[k] ?? '', column)}`;
    return VERDICT_COLUMNS.map(member).join(',');
  };
  return {
    bytes: false,
    head: '{"type":"FeatureCollection","features":[\n',
    point(point) {
      const comma = first ? '' : ',\n';
      first = false;
      const geometry = `{"type":"Point","coordinates":[${point.at[0]},${point.at[1]}]}`;
      return `${comma}{"type":"Feature","geometry":${geometry},"properties":{${ownMembers(point)}${verdictMembers(point)}}}`;
    },
    tail: '\n]}\n',
  };
}
