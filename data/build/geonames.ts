import { assert } from './fail.ts';
import type { Inputs } from './fetch-packages.ts';

/** One settlement of GeoNames' table, as it stands there. */
export interface Settlement {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  /** Spellings in any language and script, untagged. */
  readonly alternates: readonly string[];
  readonly lng: number;
  readonly lat: number;
  /** GeoNames' feature code: PPLC a capital, PPLA a seat of first order, PPLA2 of second, … */
  readonly kind: string;
  readonly country: string;
  readonly admin1: string;
  /** 0 where unknown. */
  readonly population: number;
}

function parseRow(row: string): Settlement {
  const cells = row.split('\t');
  const cell = (i: number): string => cells[i] ?? '';
  return {
    id: Number(cell(0)),
    name: cell(1),
    asciiName: cell(2),
    alternates: cell(3).split(',').filter(Boolean),
    lat: Number(cell(4)),
    lng: Number(cell(5)),
    kind: cell(7),
    country: cell(8),
    admin1: cell(10),
    population: Number(cell(14)),
  };
}

/** Reads the whole table of settlements, about 200,000 rows. */
export function readSettlements(inputs: Inputs): Settlement[] {
  const table = inputs.get('cities500.txt');
  assert(table !== undefined, 'cities500.txt is not among the pinned files.');
  return table.bytes.toString('utf8').trimEnd().split('\n').map(parseRow);
}
