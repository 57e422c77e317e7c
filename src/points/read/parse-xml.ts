/** The points of KML and GPX, by togeojson. */
import { gpxGen, kmlGen } from '@tmcw/togeojson';
import { DOMParser, type Document, ParseError } from '@xmldom/xmldom';
import type { Feature, Geometry } from 'geojson';
import type { Encoding } from '../file.ts';
import type { FileProblem } from '../problems.ts';
import { byteString } from './byte-string.ts';
import { decodeText } from './decode-text.ts';
import type { RawFeature } from './open-features.ts';

export interface XmlFeatures {
  readonly features: Iterable<RawFeature>;
  readonly encoding: Encoding;
}

/** Of each point of a track its time: nothing that a row has a place for. */
const LEFT_OUT = 'coordinateProperties';

function* rawFeatures(from: Iterable<Feature<Geometry | null>>): Iterable<RawFeature> {
  for (const { geometry, properties } of from) {
    const { [LEFT_OUT]: _, ...rest } = properties ?? {};
    yield { geometry, properties: rest };
  }
}

export const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)["']/.exec(byteString(bytes.subarray(0, 200)))?.[1];

/** Entities can unfold without end, and neither format has any. */
function hasEntities(text: string): boolean {
  const root = text.search(/<(?:[\w.-]+:)?(?:kml|gpx)\b/i);
  return /<!ENTITY/i.test(text.slice(0, Math.max(0, root)));
}

/** Prefixes that are used and never declared, `gx:` above all, declared on the root. */
function withPrefixes(text: string): string {
  const used = new Set(
    [...text.matchAll(/[<\s]([A-Za-z][\w.-]*):[\w.-]+(?=[\s=>/])/g)].map(([, prefix]) => prefix),
  );
  const missing = [...used].filter((prefix) => prefix !== 'xmlns' && !text.includes(`xmlns:${prefix}=`));
  const declared = missing.map((prefix) => ` xmlns:${prefix}="urn:undeclared:${prefix}"`).join('');
  return text.replace(/<(?:[\w.-]+:)?(?:kml|gpx)\b/i, (root) => root + declared);
}

/** The points of a text that is XML, by togeojson. */
export function featuresOf(text: string, format: 'kml' | 'gpx'): Iterable<RawFeature> | Broken {
  const strict = parseDocument(text);
  const document = 'line' in strict ? parseDocument(withPrefixes(text)) : strict;
  if ('line' in document) return document;
  return rawFeatures(format === 'kml' ? kmlGen(document) : gpxGen(document));
}

/** Not XML; in which line, where the parser says so. */
export interface Broken {
  readonly line: number | undefined;
}

function parseDocument(text: string): Document | Broken {
  try {
    return new DOMParser({
      // What can be read is read: undeclared prefixes and stray characters are common, and harm nothing.
      onError: (level, message) => {
        if (level === 'fatalError') throw new Error(message);
      },
    }).parseFromString(text, 'text/xml');
  } catch (error) {
    const line: unknown = error instanceof ParseError ? error.locator?.lineNumber : undefined;
    return { line: typeof line === 'number' ? line : undefined };
  }
}

/** @param encoding UTF-16 that was recognised and is UTF-8 by now */
export function parseXml(
  bytes: Uint8Array,
  format: 'kml' | 'gpx',
  encoding?: Encoding,
): XmlFeatures | FileProblem {
  const decoded = decodeText(bytes, encoding ? 'utf-8' : declaredEncoding(bytes));
  if (hasEntities(decoded.text)) return { code: 'xml-entities' };
  const text = decoded.text.trim();
  const isWhole = new RegExp(`</(?:[\\w.-]+:)?${format}\\s*>\\s*(?:<!--[\\s\\S]*-->)?$|/>$`, 'i').test(
    text.slice(-4096),
  );
  if (!isWhole) return { code: 'truncated', format };
  const features = featuresOf(text, format);
  if ('line' in features) {
    const before = decoded.text.slice(0, decoded.text.search(/\S/)).split('\n').length - 1;
    return { code: 'broken', format, line: features.line && features.line + before };
  }
  return { features, encoding: encoding ?? decoded.encoding };
}
