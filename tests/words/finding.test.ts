import { afterEach, describe, expect, it } from 'vitest';
import { lineFrom } from '../../src/atlas/line-of.ts';
import { withLine } from '../../src/atlas/with-line.ts';
import { cornersOf } from '../../src/session/corners.ts';
import type { Vertex } from '../../src/session/state.ts';
import { measure } from '../../src/verdict/measure.ts';
import { judgeSubject, placeSubject, type Subject, spotSubject } from '../../src/verdict/subject.ts';
import { type Finding, findingMarkdown, findingText } from '../../src/words/finding.ts';
import { speak } from '../../src/words/language.ts';
import { measureFinding } from '../../src/words/measure-finding.ts';
import { type Judged, verdictFinding } from '../../src/words/verdict-finding.ts';
import { place } from '../support/place.ts';
import { readRealAtlas } from '../support/real-atlas.ts';

const base = { ...readRealAtlas(), version: '0123abcd' };
const SHOWN = { units: 'km', coords: 'dd' } as const;
const WRITING = { date: '2026-11-25', link: 'https://example.org/#place=raqqa&d=0123abcd' };

const town = (id: string) => {
  const found = base.places.get(id);
  if (!found) throw new Error(`no ${id}`);
  return placeSubject(found);
};
const found = (subject: Subject, more: Partial<Judged> = {}): Finding => {
  const atlas = more.atlas ?? base;
  return verdictFinding({ atlas, subject, judgement: judgeSubject(atlas, subject), ...more }, SHOWN, WRITING);
};
/** A narrow space within a figure reads as any other. */
const plain = (text: string) => text.replaceAll('\u202f', ' ');
const textOf = (finding: Finding) => plain(findingText(finding));
const fact = ({ facts }: Finding, name: string) => plain(facts.find((f) => f.name === name)?.value ?? '');

afterEach(() => speak('en'));

describe('a verdict in writing', () => {
  it('says of Raqqa all that a reader must know', () => {
    const text = textOf(found(town('raqqa')));
    expect(text).toContain(
      'Raqqa lies north and east of the reconstructed line, 2.36 km from it; likely. The side would flip if the line lay 2.36 km further to the north.',
    );
    expect(text).toContain('Coordinates: 35.95283, 39.00788');
    expect(text).toMatch(/Along the line from Tabqa: \d+\.\d+ km/);
    expect(text).toMatch(/Certainty: Likely\. Likely beyond 1\.80 km from the line, clear beyond 4\.50 km\./);
    expect(text).toContain('crossing parity and the zone outlines, asked as well, agree');
    expect(text).toContain('A side of it is not control.');
    expect(text.split('\n').slice(-4, -1)).toEqual([
      '2026-11-25, data version 0123abcd',
      'Link to this view:',
      WRITING.link,
    ]);
  });

  it('names every source that the line, the stretch and the place rest on, with its licence, once', () => {
    const subject = town('raqqa');
    const judgement = judgeSubject(base, subject);
    const [sources] = found(subject).lists;
    const ids = new Set([
      ...base.line.sources,
      ...(judgement.nearest?.stretch.sources ?? []),
      ...(subject.place?.sources ?? []),
    ]);
    expect(ids.size).toBeGreaterThan(2);
    expect(sources?.items).toHaveLength(ids.size);
    for (const id of ids) {
      const record = base.sources.get(id);
      const item = sources?.items.find((i) => i.startsWith(`${record?.title.en}:`));
      expect(item, id).toContain(record?.licence);
    }
  });

  it('gives no side on the line, beyond its end, or far away', () => {
    const tabqa = textOf(found(town('tabqa')));
    expect(tabqa).toContain('Tabqa lies on the reconstructed line itself, so it has no side.');
    const beyond = textOf(found(spotSubject(place(41.6, 34.2), 0)));
    expect(beyond).toMatch(
      /The spot 34\.2000, 41\.6000 lies beyond the end of the reconstructed line, [\d.]+ km from that end\./,
    );
    expect(beyond).toContain('Distance to the line’s end: ');
    const far = textOf(found(spotSubject(place(2.35, 48.85), 0)));
    expect(far).toContain('lies far outside the region of the reconstructed line');
    for (const text of [tabqa, beyond, far]) {
      expect(text).not.toMatch(/lies (north|south)|is (north|south)|would flip|crossing parity/);
      expect(text).not.toContain('Certainty:');
    }
  });

  it('says too close to call before it says a side', () => {
    const near = spotSubject(place(39.00788, 35.9345), 5000);
    expect(judgeSubject(base, near).verdict).toMatchObject({ kind: 'side', certainty: 'close' });
    expect(found(near).sentence).toMatch(
      /^The spot .* lies too close to the reconstructed line to call: as drawn it is (north and east|south and west) of it/,
    );
  });

  it('never calls a side control', () => {
    for (const id of [...base.places.keys()].filter((_, i) => i % 97 < 4)) {
      const { sentence, facts } = found(town(id));
      expect(sentence + facts.map((f) => f.value).join(' '), id).not.toMatch(/control/i);
    }
  });

  it('says that a what-if line is not the reconstruction, wherever the line is named', () => {
    const made = lineFrom(
      [
        [38.2, 35.2],
        [40.9, 34.2],
      ],
      base.line,
      { name: 'Mine' },
    );
    if (!made.ok) throw new Error('a line');
    const line = { ...made.value.line, name: { en: 'Mine *1*', ar: 'Mine *1*' } };
    const finding = found(town('raqqa'), { atlas: withLine(base, line) });
    const text = textOf(finding);
    expect(finding.title).toBe('Raqqa and the what-if line “Mine *1*”');
    expect(text).toContain('Raqqa lies north and east of the what-if line “Mine *1*”');
    expect(text).toContain('drawn by the user: not the reconstruction');
    expect(text).toContain('Judged by a line of the user’s, not by the reconstruction.');
    expect(text).toContain('Along the line from its start: ');
    expect(text).not.toContain('reconstructed line');
    expect(findingMarkdown(finding)).toContain('“Mine \\*1\\*”');
  });

  it('names an imported point, its row and its file, and does not vouch for them', () => {
    const picked = {
      set: 'a',
      index: 1,
      at: place(39.3, 35.5),
      errorMetres: 0,
      title: 'Market\n# <b>raid</b>',
      number: 12,
    };
    const finding = found(spotSubject(picked.at, 0), { point: { picked, file: 'in_cidents.csv' } });
    expect(textOf(finding)).toContain('Market # <b>raid</b> lies ');
    expect(fact(finding, 'From the file')).toBe('Row 12 of in_cidents.csv');
    expect(textOf(finding)).toContain('Points of in_cidents.csv, imported by the user and not checked.');
    const markdown = findingMarkdown(finding);
    expect(markdown).toContain('Market \\# \\<b\\>raid\\</b\\> lies ');
    expect(markdown).toContain('in\\_cidents.csv');
    expect(markdown.split('\n').filter((l) => l.startsWith('#'))).toHaveLength(1);
  });

  it('is Markdown with a heading, named figures, sources and one link', () => {
    const markdown = plain(findingMarkdown(found(town('raqqa'))));
    expect(markdown).toMatch(/^### Raqqa and the deconfliction line of September 2017\n\nRaqqa lies north/);
    expect(markdown).toContain('- **Coordinates:** 35.95283, 39.00788');
    expect(markdown).toContain('\n**Sources**\n\n- ');
    expect(markdown).toContain('\n> The line is a reconstruction');
    expect(markdown.trimEnd().split('\n').at(-1)).toBe(
      `2026-11-25, data version 0123abcd · [Link to this view](<${WRITING.link}>)`,
    );
  });

  it('is written in Arabic, the address on a line of its own and as it is', async () => {
    await speak('ar');
    const text = findingText(found(town('raqqa')));
    expect(text).toContain('شمال الخط المُعاد رسمه وشرقه');
    expect(text).toContain('مرجَّح');
    expect(text.trimEnd().split('\n').at(-1)).toBe(WRITING.link);
    expect(text).not.toMatch(/\{|lies|Sources/);
  });
});

describe('a measured path in writing', () => {
  const vertexOf = (id: string): Vertex => ({ at: base.places.get(id)?.at ?? place(0, 0), place: id });
  const written = (vertices: readonly Vertex[], closed = false): Finding =>
    measureFinding(
      base,
      { vertices, closed },
      measure(cornersOf(vertices, base.places), closed),
      SHOWN,
      WRITING,
    );

  it('says a length to the precision that its towns deserve, and in full', () => {
    const finding = written([vertexOf('tabqa'), vertexOf('raqqa')]);
    expect(plain(finding.sentence)).toBe('From Tabqa to Raqqa it is 43.4 km.');
    expect(fact(finding, 'Length')).toMatch(/^43\.4 km \(43,\d{3}\.\d{3} m\)$/);
    expect(fact(finding, 'Error, from those of the corners')).toBe('± 1.4 km');
    expect(plain(finding.lists[0]?.items[0] ?? '')).toMatch(
      /^Tabqa to Raqqa: 43\.4 km, azimuth \d+\.\d°, back \d+\.\d°$/,
    );
    expect(finding.lists.map((l) => l.title)).toEqual(['Legs', 'Corners', 'Sources']);
    expect(finding.lists[2]?.items.some((i) => i.startsWith('GeoNames'))).toBe(true);
    expect(textOf(finding)).toContain('2026-11-25, data version 0123abcd');
  });

  it('lists every leg and corner of a longer path, and whose corners they are', () => {
    const spot = { at: place(39.25, 35.5) };
    const finding = written([vertexOf('tabqa'), spot, vertexOf('raqqa')]);
    expect(plain(finding.sentence)).toMatch(/^From Tabqa to Raqqa it is [\d.]+ km in 2 legs\.$/);
    expect(finding.lists[0]?.items).toHaveLength(2);
    expect(finding.lists[1]?.items).toEqual([
      'Tabqa: 35.83758, 38.54828',
      '35.5000, 39.2500',
      'Raqqa: 35.95283, 39.00788',
    ]);
    expect(finding.lists[2]?.items.at(-1)).toBe('Corners as the user set them.');
    expect(fact(finding, 'Area')).toBe('');
  });

  it('gives area and perimeter of a closed one, with the leg that leads back', () => {
    const finding = written([vertexOf('tabqa'), vertexOf('raqqa'), vertexOf('deir-el-zour')], true);
    expect(plain(finding.sentence)).toMatch(
      /^The outline encloses [\d,.]+ km²; its perimeter is [\d.]+ km\.$/,
    );
    expect(finding.lists[0]?.items.at(-1)).toMatch(/^Deir el-Zour to Tabqa: /);
    expect(fact(finding, 'Area')).toMatch(/km²$/);
    expect(fact(finding, 'Perimeter')).toMatch(/km/);
  });
});
