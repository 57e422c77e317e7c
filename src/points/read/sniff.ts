/** What a file is: by its content first, by its name where the content leaves it open. */
import type { FileFormat } from '../file.ts';
import type { FileProblem, Lookalike } from '../problems.ts';
import { byteString } from './byte-string.ts';
import { UTF8_BOM } from './encodings.ts';

export type Sniffed =
  | { readonly kind: 'text'; readonly format: Exclude<FileFormat, 'kmz' | 'shapefile'> }
  | { readonly kind: 'zip' }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** First bytes, as characters, of what is often taken for a table. */
const MAGIC: readonly (readonly [string, Lookalike])[] = [
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['%PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'xls'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'bzip2'],
  ['SQLite format 3', 'sqlite'],
  ['PAR1', 'parquet'],
  ['\0\0\x27\x0a', 'bare-shapefile'],
];
const MOST_CONTROLS = 0.02;
/** Begins each record of a GeoJSON text sequence (RFC 8142). */
const RS = '\x1e';

/** All but those that texts have: tab to carriage return, escape, record separator. */
function countControls(text: string): number {
  const codes = (text.match(/\p{Cc}/gu) ?? []).map((c) => c.charCodeAt(0));
  return codes.filter((code) => code < 0x80 && (code < 9 || code > 13) && code !== 0x1b && code !== 0x1e)
    .length;
}

const found = (problem: FileProblem): Sniffed => ({ kind: 'problem', problem });
const text = (format: Exclude<FileFormat, 'kmz' | 'shapefile'>): Sniffed => ({ kind: 'text', format });

/** Whether the first line is JSON by itself and another begins after it. */
function isJsonLines(head: string, name: string): boolean {
  if (head.startsWith(RS) || /\.(geojsonl|geojsonseq|ndjson|ndgeojson|jsonl|geojsons)$/i.test(name))
    return true;
  const end = head.indexOf('\n');
  if (end < 0 || !/\S/.test(head.slice(end))) return false;
  try {
    JSON.parse(head.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

function sniffXml(head: string): Sniffed {
  const root = /<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)/
    .exec(head.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ''))?.[1]
    ?.toLowerCase();
  if (root === 'kml' || root === 'gpx') return text(root);
  if (root === 'html' || /^\s*<!doctype html/i.test(head))
    return found({ code: 'not-points', looks: 'html' });
  return found({ code: 'not-points', looks: 'xml' });
}

/** @param head the first bytes, in UTF-8 or another encoding that extends ASCII */
export function sniff(head: Uint8Array, name: string): Sniffed {
  const all = byteString(head.subarray(0, 1 << 16));
  if (all.startsWith('PK\x03\x04')) return { kind: 'zip' };
  if (all.startsWith('PK\x05\x06')) return found({ code: 'archive-without-points', names: [] });
  const magic = MAGIC.find(([mark]) => all.startsWith(mark));
  if (magic) return found({ code: 'not-points', looks: magic[1] });
  const begun = (all.startsWith(UTF8_BOM) ? all.slice(UTF8_BOM.length) : all).trimStart();
  if (begun === '') return found({ code: 'file-empty' });
  const controls = countControls(begun);
  if (begun.includes('\0') || controls > MOST_CONTROLS * begun.length) {
    return found({ code: 'not-points', looks: 'binary' });
  }
  if (begun.startsWith(RS) || /^\{|^\[\s*[{[\]]/.test(begun))
    return text(isJsonLines(begun, name) ? 'geojson-lines' : 'geojson');
  if (/^<[?!a-z]/i.test(begun)) return sniffXml(begun);
  return text('csv');
}
