/** A ZIP archive as a file of points: KMZ, a zipped Shapefile, or one file of another kind inside. */
import { fail, type Result } from '../../geo/result.ts';
import type { Encoding, FileFormat, FileNote, PointsFile } from '../file.ts';
import type { FileProblem, Lookalike } from '../problems.ts';
import { MAX_ARCHIVE, MAX_XML } from './limits.ts';
import { oneBatch, openFeatures, type RawFeature } from './open-features.ts';
import { parseXml } from './parse-xml.ts';
import { type Layer, readLayer } from './shapefile.ts';
import { readWhole } from './source.ts';
import { type Archive, listArchive, unpack } from './unzip.ts';

/** Opens a file that was in the archive. */
export type OpenInner = (name: string, bytes: Uint8Array) => Promise<Result<PointsFile, FileProblem>>;

const SHAPE_PARTS = /\.(shp|dbf|prj|cpg)$/i;
const SINGLE = /\.(csv|tsv|tab|txt|geojson|geojsonl|ndjson|json|gpx)$/i;
const ARCHIVES = /\.(zip|kmz|rar|7z|t?gz)$/i;
const isWanted = (name: string): boolean =>
  SHAPE_PARTS.test(name) || SINGLE.test(name) || /\.kml$/i.test(name);

/** Other files that are archives inside. */
function officeOf(names: readonly string[]): Lookalike | undefined {
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  return names.includes('mimetype') && names.includes('content.xml') ? 'ods' : undefined;
}

const baseName = (path: string): string => path.split('/').at(-1) ?? path;

/** Layers as one, with a column that says which is which where there are several. */
function join(
  format: FileFormat,
  layers: readonly Pick<Layer, 'name' | 'features' | 'encoding'>[],
  notes: readonly FileNote[],
): Promise<Result<PointsFile, FileProblem>> {
  const several = layers.length > 1;
  const items: RawFeature[] = layers.flatMap(({ name, features }) =>
    several
      ? features.map(({ geometry, properties }) => ({ geometry, properties: { ...properties, layer: name } }))
      : features,
  );
  const encoding: Encoding = layers.map((layer) => layer.encoding).find((e) => e !== 'utf-8') ?? 'utf-8';
  const joined: FileNote[] = several
    ? [{ code: 'layers-joined', names: layers.map(({ name }) => name) }]
    : [];
  const encoded: FileNote[] = encoding === 'utf-8' ? [] : [{ code: 'encoding', encoding }];
  return openFeatures({
    format,
    encoding,
    notes: [...encoded, ...notes, ...joined],
    batches: oneBatch(items),
    problem: () => undefined,
  });
}

function openShapefile(
  files: Archive,
  shps: readonly string[],
  ignored: readonly FileNote[],
): Promise<Result<PointsFile, FileProblem>> {
  const layers: Layer[] = [];
  for (const shp of shps) {
    const layer = readLayer(files, shp);
    if ('code' in layer) return Promise.resolve(fail(layer));
    layers.push(layer);
  }
  const sources = new Set(
    layers.map(({ reprojectedFrom }) => reprojectedFrom).filter((from) => from !== undefined),
  );
  const reprojected = [...sources].map((from) => ({ code: 'reprojected', from }) as const);
  return join('shapefile', layers, [...reprojected, ...ignored]);
}

function openKmls(
  files: Archive,
  kmls: readonly string[],
  ignored: readonly FileNote[],
): Promise<Result<PointsFile, FileProblem>> {
  const layers: Pick<Layer, 'name' | 'features' | 'encoding'>[] = [];
  for (const name of kmls) {
    const bytes = files.get(name) ?? new Uint8Array();
    if (bytes.length > MAX_XML)
      return Promise.resolve(fail({ code: 'too-big', what: 'xml', limit: MAX_XML }));
    const parsed = parseXml(bytes, 'kml');
    if ('code' in parsed) return Promise.resolve(fail(parsed));
    layers.push({
      name: baseName(name).replace(/\.kml$/i, ''),
      features: [...parsed.features],
      encoding: parsed.encoding,
    });
  }
  return join('kmz', layers, ignored);
}

/** What the archive is opened as: all of one kind, the best kind that is there. */
function choose(names: readonly string[]): readonly string[] {
  const shps = names.filter((name) => /\.shp$/i.test(name));
  if (shps.length > 0) return names.filter((name) => SHAPE_PARTS.test(name));
  const kmls = names.filter((name) => /\.kml$/i.test(name));
  return kmls.length > 0 ? kmls : names.filter((name) => SINGLE.test(name)).slice(0, 1);
}

function noPoints(names: readonly string[]): FileProblem {
  const office = officeOf(names);
  if (office) return { code: 'not-points', looks: office };
  const archive = names.find((name) => ARCHIVES.test(name));
  if (archive) return { code: 'archive-nested', name: archive };
  const part = names.find((name) => SHAPE_PARTS.test(name));
  if (part) return { code: 'shapefile-without-shp', name: part };
  return { code: 'archive-without-points', names: names.slice(0, 5) };
}

export async function openZip(
  pieces: AsyncIterable<Uint8Array>,
  openInner: OpenInner,
): Promise<Result<PointsFile, FileProblem>> {
  const bytes = await readWhole(pieces, MAX_ARCHIVE);
  if (!bytes) return fail({ code: 'too-big', what: 'archive', limit: MAX_ARCHIVE });
  const names = listArchive(bytes, isWanted);
  if ('code' in names) return fail(names);
  const chosen = officeOf(names) ? [] : choose(names);
  const [first] = chosen;
  if (first === undefined) return fail(noPoints(names));
  const files = unpack(bytes, chosen);
  if ('code' in files) return fail(files);
  const ignored: FileNote[] = names
    .filter(
      (name) => (SINGLE.test(name) || /\.kml$/i.test(name) || ARCHIVES.test(name)) && !chosen.includes(name),
    )
    .map((name) => ({ code: 'file-ignored', name }));
  const shps = chosen.filter((name) => /\.shp$/i.test(name));
  if (shps.length > 0) return openShapefile(files, shps, ignored);
  if (/\.kml$/i.test(first)) return openKmls(files, chosen, ignored);
  const inner = await openInner(baseName(first), files.get(first) ?? new Uint8Array());
  return inner.ok && ignored.length > 0 ? { ok: true, value: withNotes(inner.value, ignored) } : inner;
}

/** The file's notes and encoding may still change: they are asked for anew. */
function withNotes(file: PointsFile, notes: readonly FileNote[]): PointsFile {
  return Object.create(file, { notes: { get: () => [...file.notes, ...notes] } }) as PointsFile; // it has all of it
}
