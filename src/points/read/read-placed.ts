/** A row's place by a mapping, or why it has none. */
import { lngLat, type Position } from '../../geo/lng-lat.ts';
import { fail, ok, type Result } from '../../geo/result.ts';
import { readCoordinates } from '../coordinates/coordinates.ts';
import type { Format, Reading } from '../coordinates/reading.ts';
import type { Crs, Mapping, PlaceColumns, Placed, Row } from '../file.ts';
import type { Axis, RowProblem } from '../problems.ts';
import { fromCrs, isMetres } from './from-crs.ts';
import { metresOf, numberOf } from './numbers.ts';

type Read = Result<Placed, RowProblem>;

/** Notations whose last digit says nothing of how well the place is known. */
const EXACT: readonly Format[] = ['dd', 'wkt', 'geojson'];
const TWO_NUMBERS = /^\s*([+-]?\d[\d.]*)\s*[,; \t]\s*([+-]?\d[\d.]*)\s*$/;

function placed(xy: Position, crs: Crs, errorMetres = 0): Read {
  const degrees = fromCrs(xy, crs);
  if (!degrees) return fail({ code: 'metres-not-a-place', x: xy[0], y: xy[1] });
  const at = lngLat(degrees[0], degrees[1]);
  return at.ok ? ok({ at: at.value, errorMetres }) : at;
}

function fromReading({ at, format, errorMetres }: Reading, crs: Crs): Read {
  const error = EXACT.includes(format) ? 0 : errorMetres;
  // Grid references and codes say themselves which number is which.
  const isPair = !['utm', 'mgrs', 'plus'].includes(format);
  return crs === 'swapped' && isPair ? placed(at, crs, error) : ok({ at, errorMetres: error });
}

function readText(text: string, crs: Crs): Read {
  if (text.trim() === '') return fail({ code: 'place-missing' });
  const [, first, second] = isMetres(crs) ? (TWO_NUMBERS.exec(text) ?? []) : [];
  if (first !== undefined) return placed([Number(first), Number(second)], crs);
  const { readings, problem } = readCoordinates(text);
  const literal = readings.find((reading) => reading.mended === undefined);
  if (literal) return fromReading(literal, crs);
  if (readings[0]?.mended === 'swapped' && crs === 'swapped') {
    return ok({ at: readings[0].at, errorMetres: readings[0].errorMetres });
  }
  if (problem?.code === 'not-on-earth')
    return fail({ code: 'not-a-place', lng: problem.lng, lat: problem.lat });
  return fail({ code: readings.length > 0 ? 'reading-doubtful' : 'place-not-read', text });
}

/** Two cells that are not both plain numbers: degrees with minutes, perhaps, or one of them missing. */
function readOddPair(lat: string, lng: string, crs: Crs): Read {
  const wrong = (axis: Axis, text: string): Read =>
    fail(
      text.trim() === ''
        ? { code: 'coordinate-missing', axis }
        : { code: 'coordinate-not-a-number', axis, text },
    );
  if (lat.trim() === '') return wrong('lat', lat);
  if (lng.trim() === '') return wrong('lng', lng);
  const { readings } = isMetres(crs) ? { readings: [] } : readCoordinates(`${lat}|${lng}`);
  const literal = readings.find((reading) => reading.mended === undefined);
  if (literal) return fromReading(literal, crs);
  return Number.isNaN(numberOf(lat)) ? wrong('lat', lat) : wrong('lng', lng);
}

function readPair(cells: readonly string[], place: PlaceColumns & { kind: 'pair' }, crs: Crs): Read {
  const [lat = '', lng = ''] = [cells[place.lat], cells[place.lng]];
  const read = isMetres(crs) ? metresOf : numberOf;
  const [y, x] = [read(lat), read(lng)];
  if (Number.isNaN(x) || Number.isNaN(y)) return readOddPair(lat, lng, crs);
  return placed([x, y], crs);
}

/**
 * Fast for pairs of decimal degrees: a million rows take a fraction of a second.
 *
 * @param width how many columns the file has; a row of another width has shifted cells, and its coordinates may be some
 * other column's
 */
export function readPlaced(row: Row, { place, crs }: Mapping, width: number): Read {
  // A broken geometry matters only where the place is taken from it.
  if (row.problem && (place.kind === 'geometry' || row.problem.code === 'line-not-json'))
    return fail(row.problem);
  if (place.kind === 'geometry') {
    return row.geometry ? placed(row.geometry.xy, crs) : fail({ code: 'no-geometry' });
  }
  if (row.cells.length !== width) {
    return fail({ code: 'cells-differ', found: row.cells.length, expected: width });
  }
  return place.kind === 'pair'
    ? readPair(row.cells, place, crs)
    : readText(row.cells[place.column] ?? '', crs);
}
