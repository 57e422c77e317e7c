import { assert } from './fail.ts';
import { pinOf } from './packages.ts';
import { readTable, type Words } from './tables.ts';

interface SourceRow {
  readonly id: string;
  readonly title: Words;
  /** The name by which a figure cites it. */
  readonly short: Words;
  readonly publisher: string;
  readonly date: string;
  readonly licence: string;
  /** The pinned package and its file, for sources that ship data. */
  readonly package?: string;
  readonly file?: string;
  readonly grade: { readonly reliability: string; readonly credibility: number };
  readonly error_m: number | null;
  readonly note: Words;
}

/** The register of sources, each data source with its package, version and the hash of the file read. */
export function buildSources(): readonly Omit<SourceRow, 'file'>[] {
  return readTable<SourceRow[]>('sources').map(({ file, package: name, ...row }) => {
    const { id, title, short, publisher, date, licence, grade, error_m, note } = row;
    const head = { id, title, short, publisher, date, licence };
    if (name === undefined) return { ...head, grade, error_m, note };
    const pin = pinOf(name);
    const hash = pin?.files[file ?? ''];
    assert(
      pin !== undefined && hash !== undefined,
      `${id}: ${name} or its file is not pinned in tables/packages.json.`,
    );
    return { ...head, package: `${name} ${pin.version}`, sha256: hash, grade, error_m, note };
  });
}
