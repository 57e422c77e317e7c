import type { Ground } from '../ground.ts';
import { ZONES } from '../judge/judge-points.ts';
import type { TableRow } from '../point-store.ts';
import { CERTAINTY_CODES, SIDE_CODES } from '../verdict-columns.ts';
import { errorOf, placeOf } from './point-columns.ts';
import { cellsOf, type PointSet } from './point-set.ts';
import { signedMetres } from './signed-metres.ts';

/** One point as the table shows it. Beyond the line's ends the distance has no sign. */
export function tableRow(set: PointSet, { governorates }: Ground, index: number): TableRow {
  const { columns } = set;
  const signed = signedMetres(columns, index);
  return {
    index,
    number: columns.number[index] ?? 0,
    cells: cellsOf(set, index),
    at: placeOf(columns, index),
    side: SIDE_CODES[columns.side[index] ?? 0] ?? 'beyond',
    certainty: CERTAINTY_CODES[columns.certainty[index] ?? 0] ?? 'none',
    metres: Number.isNaN(signed) ? (columns.metres[index] ?? Number.NaN) : signed,
    chainage: columns.chainage[index] ?? Number.NaN,
    zone: ZONES[(columns.zone[index] ?? 0) - 1] ?? '',
    governorate: governorates[(columns.governorate[index] ?? 0) - 1]?.id ?? '',
    errorMetres: errorOf(columns, index),
    date: columns.date?.[index] ?? Number.NaN,
  };
}
