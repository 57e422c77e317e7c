import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openXml } from '../../../src/points/read/open-xml.ts';
import { peek } from '../../../src/points/read/source.ts';
import { allRows, inPieces } from './opened.ts';

const GOLDEN = new URL('../../golden/points/', import.meta.url);
const WHOLE = 1 << 24;
/** Bytes that the encoding is seen by. */
const HEAD = 200;

type Format = 'kml' | 'gpx';

/** All that is made of a text that is held as a tree up to so many bytes, and what has stopped it. */
async function read(bytes: Uint8Array, format: Format, most: number, size: number) {
  const file = await openXml(await peek(inPieces(bytes, size), HEAD), format, undefined, most);
  if (!file.ok) return { problem: file.problems[0] };
  const { columns, notes, mapping } = file.value;
  const rows = await allRows(file.value);
  return { columns, notes, mapping, rows, problem: file.value.problem() };
}

const files = readdirSync(GOLDEN).flatMap((name): readonly [string, Format][] => {
  const format = /\.(kml|gpx)$/.exec(name)?.[1] ?? (name === 'kml-named.xml' ? 'kml' : undefined);
  return format === 'kml' || format === 'gpx' ? [[name, format]] : [];
});

test.each(files)('%s, cut into its parts, gives what it gives as a whole', async (name, format) => {
  const bytes = readFileSync(new URL(name, GOLDEN));
  const whole = await read(bytes, format, WHOLE, bytes.length);
  // In pieces that end within tags, names and letters.
  for (const size of [bytes.length, 64, 7]) {
    const cut = await read(bytes, format, 1, size);
    if (!whole.problem) expect(cut).toEqual(whole);
    else expect(cut.problem?.code).toBe(whole.problem.code);
  }
});

test('there are files of both formats, good and bad', () => {
  expect(files.length).toBeGreaterThanOrEqual(14);
});

const document = (
  inside: string,
) => `<?xml version="1.0" encoding="UTF-8"?>\r\n<kml xmlns="http://www.opengis.net/kml/2.2">
<Document><Schema name="s" id="s"><SimpleField type="int" name="dead"/></Schema>\r\n<Style id="red"><IconStyle><color>ff0000ff</color></IconStyle></Style>
${inside}</Document>\r\n</kml>\n<!-- made for a test -->\n`;
const placemark = (i: number, inside = '') =>
  `<Placemark id="p${i}"><name>دير 𐤀 ${i} &lt; b</name><styleUrl>#red</styleUrl>${inside}<ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="dead">${i}</SimpleData></SchemaData></ExtendedData><Point><coordinates>${40 + i / 1e4},35</coordinates></Point></Placemark>`;

test('styles and schemas that stand before count for every part, folders for none', async () => {
  const rows = Array.from({ length: 2500 }, (_, i) => placemark(i)).join('\r\n');
  const bytes = new TextEncoder().encode(document(`<Folder><name>f</name>${rows}</Folder>`));
  const whole = await read(bytes, 'kml', WHOLE, bytes.length);
  const cut = await read(bytes, 'kml', 1, 1000);
  expect(whole.rows).toHaveLength(2500);
  expect(cut).toEqual(whole);
});

test('what stands in a placemark is its own: a style, another of its name, markup in a text', async () => {
  const inside =
    '<Style><IconStyle><color>ff00ff00</color></IconStyle></Style><description><![CDATA[<Placemark>no</Placemark>]]></description>';
  const bytes = new TextEncoder().encode(
    document(`<!-- <Placemark/> -->${placemark(1, inside)}<Placemark/>`),
  );
  const whole = await read(bytes, 'kml', WHOLE, bytes.length);
  for (const size of [1, 13, bytes.length]) expect(await read(bytes, 'kml', 1, size)).toEqual(whole);
  expect(whole.rows).toHaveLength(2);
});

test('a stray ampersand stops nothing, a tag that is not closed does, and says where', async () => {
  const good = document(`${placemark(1)}<Placemark><name>Bread & salt</name></Placemark>`);
  const stray = await read(new TextEncoder().encode(good), 'kml', 1, 50);
  expect([stray.rows?.length, stray.problem]).toEqual([2, undefined]);
  const bad = document(`\n${placemark(1)}\n<Placemark><name>Open</Placemark>`);
  const broken = await read(new TextEncoder().encode(bad), 'kml', 1, 50);
  const line = bad.slice(0, bad.indexOf('Open')).split('\n').length;
  expect(broken.problem).toEqual({ code: 'broken', format: 'kml', line });
});

test('a part that is too large for a tree is refused, and no more than it is held', async () => {
  let given = 0;
  async function* endless(): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode('<kml><Document><Placemark><description>');
    const piece = new Uint8Array(1 << 20).fill(97);
    for (; given < 200; given++) yield piece;
  }
  const file = await openXml(await peek(endless(), 1), 'kml');
  expect(file.ok ? undefined : file.problems[0]?.code).toBe('too-big');
  expect(given).toBeLessThan(60);
});
