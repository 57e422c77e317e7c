/** The layers of a zipped Shapefile as features, by shpjs. */
import * as shpjs from 'shpjs';
import type { Encoding } from '../file.ts';
import type { FileProblem } from '../problems.ts';
import { byteString, isAscii } from './byte-string.ts';
import { encodingOf } from './encodings.ts';
import type { RawFeature } from './open-features.ts';
import type { Archive } from './unzip.ts';

/** Its published types are of another major version. */
const { parseShp, parseDbf } = shpjs as unknown as {
  readonly parseShp: (shp: Uint8Array, prj?: string) => readonly unknown[];
  readonly parseDbf: (dbf: Uint8Array, cpg?: string) => readonly Readonly<Record<string, unknown>>[];
};

export interface Layer {
  readonly name: string;
  readonly features: readonly RawFeature[];
  readonly encoding: Encoding;
  /** The projection's own name, where it was not degrees. */
  readonly reprojectedFrom: string | undefined;
}

const SHP_HEADER = 100;

/** The file's length in its header, in 16-bit words, big-endian. */
const lengthSaid = (shp: Uint8Array): number =>
  new DataView(shp.buffer, shp.byteOffset, shp.byteLength).getInt32(24) * 2;

const two = (n: number): string => String(n).padStart(2, '0');

/** parsedbf makes local midnights of dates and NaN of empty numbers. */
function plainValue(value: unknown): unknown {
  if (typeof value === 'number' && Number.isNaN(value)) return null;
  if (!(value instanceof Date)) return value;
  return Number.isNaN(value.getTime())
    ? null
    : `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
}

const plainRecord = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, plainValue(value)]));

/** What .cpg says, else what the bytes of the texts look like. */
function dbfEncoding(dbf: Uint8Array, cpg: string | undefined): { label: string; encoding: Encoding } {
  const said = cpg?.trim().replace(/^(?:ANSI ?|CP|windows-)?(125\d)$/i, 'windows-$1');
  const text = byteString(dbf.subarray(new DataView(dbf.buffer, dbf.byteOffset).getUint16(8, true)));
  const encoding = isAscii(text) ? 'utf-8' : encodingOf(text);
  if (!said) return { label: encoding, encoding };
  const known = (['windows-1252', 'windows-1256'] as const).find((name) => name === said.toLowerCase());
  return { label: said, encoding: known ?? 'utf-8' };
}

/** `GEOGCS[...]` alone is degrees; else the name that comes first. */
function projectionName(prj: string | undefined): string | undefined {
  const name = /PROJC(?:S|RS)\["([^"]+)"/i.exec(prj ?? '')?.[1];
  return name?.replaceAll('_', ' ');
}

/**
 * @param files unpacked
 * @param shpName the layer's .shp; its companions carry the same name
 */
export function readLayer(files: Archive, shpName: string): Layer | FileProblem {
  const stem = shpName.replace(/\.shp$/i, '');
  const part = (ending: string): Uint8Array | undefined =>
    [...files].find(([name]) => name.toLowerCase() === `${stem}.${ending}`.toLowerCase())?.[1];
  const text = (ending: string): string | undefined => {
    const bytes = part(ending);
    return bytes && new TextDecoder().decode(bytes);
  };
  const [shp, dbf, prj] = [part('shp'), part('dbf'), text('prj')];
  if (!shp || shp.length < SHP_HEADER || lengthSaid(shp) > shp.length) {
    return { code: 'truncated', format: 'shapefile' };
  }
  const { label, encoding } = dbf
    ? dbfEncoding(dbf, text('cpg'))
    : { label: 'utf-8', encoding: 'utf-8' as const };
  try {
    const projected = projectionName(prj);
    const geometries = parseShp(shp, projected && prj);
    const records = dbf ? parseDbf(dbf, label) : [];
    const features = geometries.map((geometry, i) => ({
      geometry,
      properties: plainRecord(records[i] ?? {}),
    }));
    return { name: stem.split('/').at(-1) ?? stem, features, encoding, reprojectedFrom: projected };
  } catch (error) {
    return error instanceof RangeError
      ? { code: 'truncated', format: 'shapefile' }
      : { code: 'broken', format: 'shapefile', line: undefined };
  }
}
