import { formatVerdict, VERDICT_COLUMNS } from '../verdict-columns.ts';
import { uniqueNames } from './unique-names.ts';
import type { PointWriter, WrittenSource } from './written-point.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What no XML 1.0 text may hold, not even as a reference. */
const FORBIDDEN = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const PLAIN = /^[\t\n\x20-%'-;=?-~]*$/;

const escaped = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replaceAll(FORBIDDEN, '\ufffd')
        .replaceAll(/[&<>"]/g, (c) => ENTITIES[c] ?? c)
        // Else a reader makes a line feed of it.
        .replaceAll('\r', '&#13;');

/** Elements of a placemark that KML has names of its own for: they come back under those. */
const OWN_ELEMENTS: readonly string[] = ['name', 'description'];

/** OGC KML 2.3: a placemark a point, its title for a name, all else as ExtendedData. */
export function kmlWriter({ names, title }: WrittenSource): PointWriter {
  const all = uniqueNames([...names, ...VERDICT_COLUMNS]);
  const own = (name: string): number | undefined => {
    const column = all.indexOf(name);
    return column >= 0 && column < names.length ? column : undefined;
  };
  const opening = all.map((name) => `<Data name="${escaped(name)}"><value>`);
  const isElement = all.map((name, k) => k < names.length && OWN_ELEMENTS.includes(name));
  const elements = Object.entries({ name: own('name') ?? title, description: own('description') }).flatMap(
    ([name, column]) => (column === undefined ? [] : [[name, column] as const]),
  );
  return {
    bytes: false,
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n',
    point({ cells, at, classified }) {
      const values = [...cells(), ...formatVerdict(classified)];
      let heads = '';
      let data = '';
      for (const [name, column] of elements) {
        const text = values[column] ?? '';
        // Readers leave out an empty element: as data it keeps its column, before those that we add.
        if (text.trim() === '') data += `<Data name="${name}"><value></value></Data>`;
        else heads += `<${name}>${escaped(text)}</${name}>`;
      }
      for (let k = 0; k < all.length; k++) {
        if (!isElement[k]) data += `${opening[k]}${escaped(values[k] ?? '')}</value></Data>`;
      }
      return `<Placemark>${heads}<ExtendedData>${data}</ExtendedData><Point><coordinates>${at[0]},${at[1]}</coordinates></Point></Placemark>\n`;
    },
    tail: '</Document>\n</kml>\n',
  };
}
