import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { assert } from './fail.ts';
import type { Inputs } from './fetch-packages.ts';

interface Hdf5File {
  get(name: string): { readonly value: ArrayLike<number> };
}
interface Jsfive {
  readonly File: new (bytes: ArrayBuffer, name: string) => Hdf5File;
}

/** The file cuts the globe into squares of one degree, from the north-west eastwards. */
const BINS_ACROSS = 360;
const NORTHMOST_BIN = 89;
/** Offsets in a square are unsigned 16-bit numbers, stored as signed ones. */
const OFFSETS = 65536;
const OFFSET_STEPS_PER_DEGREE = 65535;

/** Reads river segments by number out of GSHHG's binned file (a NetCDF-4, hence HDF5, file). */
export function segmentReader(inputs: Inputs): (segment: number) => Position[] {
  const [reader, file] = [inputs.get('index.js'), inputs.get('binned_river_f.nc')];
  assert(
    reader !== undefined && file !== undefined,
    'jsfive or binned_river_f.nc is not among the pinned files.',
  );
  const { File } = createRequire(reader.path)(reader.path) as Jsfive;
  const bytes = new Uint8Array(file.bytes).buffer;
  const hdf5 = new File(bytes, 'binned_river_f.nc');
  const column = (name: string): ArrayLike<number> => hdf5.get(name).value;
  const firstOfBin = column('Id_of_first_segment_in_a_bin');
  const countOfBin = column('N_segments_in_a_bin');
  const firstPoint = column('Id_of_first_point_in_a_segment');
  const points = column('N_points_for_a_segment');
  const eastward = column('Relative_longitude_from_SW_corner_of_bin');
  const northward = column('Relative_latitude_from_SW_corner_of_bin');
  const degrees = (offset: number | undefined) =>
    (((offset ?? Number.NaN) + OFFSETS) % OFFSETS) / OFFSET_STEPS_PER_DEGREE;
  return (segment) => {
    const bin = Array.from(firstOfBin).findIndex(
      (first, i) => segment >= first && segment < first + (countOfBin[i] ?? 0),
    );
    assert(bin >= 0, `GSHHG has no river segment ${segment}.`);
    const [west, south] = [bin % BINS_ACROSS, NORTHMOST_BIN - Math.floor(bin / BINS_ACROSS)];
    return Array.from({ length: points[segment] ?? 0 }, (_, i) => {
      const point = (firstPoint[segment] ?? 0) + i;
      return [west + degrees(eastward[point]), south + degrees(northward[point])];
    });
  };
}
