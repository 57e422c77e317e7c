/** The words of a PDF as Chromium writes it: glyphs by their numbers, and for each font a table of what they stand for. */
import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly head: string;
  /** Unpacked. */
  readonly stream: string;
}

function objectsOf(pdf: string): ReadonlyMap<number, PdfObject> {
  const found = pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map(
    [...found].map(([, number, body = '']) => {
      const [head = '', ...rest] = body.split(/stream\r?\n/);
      const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
      const packed = Buffer.from(rest.join('stream\n'), 'latin1').subarray(0, length);
      const isText = head.includes('/FlateDecode') && !head.includes('/Image');
      const stream = isText ? inflateSync(packed).toString('latin1') : '';
      return [Number(number), { head, stream }];
    }),
  );
}

const hex = (digits: string | undefined): number => Number.parseInt(digits ?? '', 16);

/** UTF-16 in hexadecimal digits. */
const charsOf = (digits: string): string =>
  String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 16)));

/** A font's table: from glyph to characters. */
function glyphTable(table: string): ReadonlyMap<number, string> {
  const known = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, chars = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      known.set(hex(glyph), charsOf(chars));
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, chars] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let i = hex(from); i <= hex(to); i++)
        known.set(i, String.fromCharCode(hex(chars) + i - hex(from)));
    }
  }
  return known;
}

/** The fonts that a page or a form names, by those names. */
function fontsOf({ head }: PdfObject, objects: ReadonlyMap<number, PdfObject>) {
  const named = [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    named.map(([, name = '', number]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(number))?.head ?? '')?.[1];
      return [name, glyphTable(objects.get(Number(table))?.stream ?? '')];
    }),
  );
}

/**
 * @returns what each page says, without its spaces: a PDF sets words apart by places, not by characters
 * @throws for a PDF that does not name its pages as Chromium does
 */
export function pdfWords(file: Buffer): readonly string[] {
  const objects = objectsOf(file.toString('latin1'));
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  if (pages.length === 0) throw new Error('The PDF has no pages that can be read.');
  return pages.map((page) => {
    const fonts = fontsOf(page, objects);
    const contents = Number(/\/Contents (\d+) 0 R/.exec(page.head)?.[1]);
    let font: ReadonlyMap<number, string> | undefined;
    let words = '';
    const tokens = (objects.get(contents)?.stream ?? '').matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g);
    for (const [, name, glyphs] of tokens) {
      if (name) font = fonts.get(name);
      for (const glyph of glyphs?.match(/.{4}/g) ?? []) words += font?.get(hex(glyph)) ?? '';
    }
    return words.replaceAll(/\s/g, '');
  });
}
