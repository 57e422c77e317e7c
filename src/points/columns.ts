/** Which columns of a table hold the coordinates, by their names. */
import { fail, ok, type Result } from '../geo/result.ts';
import { splitRecord, utf8 } from './csv.ts';
import type { Axis, FileProblem } from './problems.ts';

export type Columns = Readonly<Record<Axis, number>>;

/** Names without spaces, marks and case; the first that a table has is taken. */
const NAMES: Readonly<Record<Axis, readonly string[]>> = {
  lat: ['latitude', 'lat', 'latitudedeg', 'latdd', 'خطالعرض', 'دائرةالعرض', 'العرض', 'y', 'pointy'],
  lng: ['longitude', 'lon', 'lng', 'long', 'longitudedeg', 'londd', 'خطالطول', 'الطول', 'x', 'pointx'],
};
const DELIMITERS = [',', ';', '\t'] as const;

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{Letter}]/gu, '');

/** @param header column names; of two that carry one name neither is taken */
export function guessColumns(header: readonly string[]): Result<Columns, FileProblem> {
  const names = header.map(plain);
  const found: Record<Axis, number> = { lat: -1, lng: -1 };
  for (const axis of ['lat', 'lng'] as const) {
    const name = NAMES[axis].find((n) => names.includes(n));
    if (name === undefined) return fail({ code: 'columns-missing', header });
    found[axis] = names.indexOf(name);
    if (names.lastIndexOf(name) !== found[axis]) {
      return fail({ code: 'columns-doubled', axis, name: header[found[axis]] ?? name });
    }
  }
  return ok(found);
}

/** The delimiter by which a header line has coordinate columns; failing that, the one that it has most of. */
export function guessDelimiter(line: string): string {
  const cells = (delimiter: string) => splitRecord(line, delimiter);
  const names = DELIMITERS.find((d) => guessColumns(cells(d).map(utf8)).ok);
  return names ?? DELIMITERS.reduce((a, b) => (cells(b).length > cells(a).length ? b : a));
}
