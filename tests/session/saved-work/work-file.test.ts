import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/session/saved-work/crc32.ts';
import { readWorkFile } from '../../../src/session/saved-work/read-work-file.ts';
import type { SavedWork } from '../../../src/session/saved-work/saved-work.ts';
import { isWorkFile } from '../../../src/session/saved-work/work-file.ts';
import { writeWorkFile } from '../../../src/session/saved-work/write-work-file.ts';
import { savedWork } from './arbitrary-work.ts';

async function written(work: SavedWork, files: ReadonlyMap<string, Blob>): Promise<Blob> {
  const pieces: Uint8Array[] = [];
  await writeWorkFile(
    work,
    (id) => files.get(id),
    async (piece) => void pieces.push(piece),
  );
  return new Blob([new Uint8Array(Buffer.concat(pieces))]);
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const filesOf = (work: SavedWork, content: Uint8Array) =>
  new Map(work.sets.map(({ id }, i) => [id, new Blob([new Uint8Array(content).fill(i, 0, 1)])]));

const content = fc.uint8Array({ minLength: 1, maxLength: 5000 });

describe('a work file', () => {
  test('gives back the work and the bytes of every imported file', async () => {
    await fc.assert(
      fc.asyncProperty(savedWork, content, async (work, bytes) => {
        const files = filesOf(work, bytes);
        const opened = await readWorkFile(await written(work, files));
        if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
        expect(opened.value.work).toEqual(work);
        expect([...opened.value.files.keys()].sort()).toEqual([...files.keys()].sort());
        for (const [id, file] of opened.value.files) {
          expect(await bytesOf(file)).toEqual(await bytesOf(files.get(id) ?? new Blob()));
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('cut anywhere, or with any byte changed, is refused or as it was', async () => {
    const withSets = savedWork.filter(({ sets }) => sets.length > 0);
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    const bits = fc.integer({ min: 1, max: 255 });
    const many = fc.uint8Array({ minLength: 1000, maxLength: 3000 });
    await fc.assert(
      fc.asyncProperty(withSets, many, share, bits, async (work, bytes, where, by) => {
        const files = filesOf(work, bytes);
        const whole = await bytesOf(await written(work, files));
        const at = Math.floor(where * whole.length);
        const cut = await readWorkFile(new Blob([whole.slice(0, at)]));
        expect(cut.ok).toBe(false);
        const changed = await readWorkFile(new Blob([whole.with(at, (whole[at] ?? 0) ^ by)]));
        if (!changed.ok) return;
        expect(changed.value.work).toEqual(work);
        for (const [id, file] of changed.value.files)
          expect(await bytesOf(file)).toEqual(await bytesOf(files.get(id) ?? new Blob()));
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  const work: SavedWork = {
    path: { vertices: [], closed: false },
    kept: [],
    rings: [],
    sets: [
      {
        id: 'abc',
        name: 'Incidents',
        file: '../حوادث: "a/b".csv',
        mapping: { place: { kind: 'pair', lat: 1, lng: 2 }, crs: 'degrees', date: undefined, title: 0 },
        shown: true,
      },
    ],
    lines: [],
    chosen: undefined,
  };
  const file = new Blob(['name,lat,lon\nA,35,40\n']);

  test('is an archive for any unpacker, and no entry leaves its folder', async () => {
    const entries = unzipSync(await bytesOf(await written(work, new Map([['abc', file]]))));
    expect(Object.keys(entries)).toEqual(['mimetype', 'work.json', 'sets/abc/.._حوادث_ _a_b_.csv']);
    expect(new TextDecoder().decode(entries['sets/abc/.._حوادث_ _a_b_.csv'])).toBe(await file.text());
  });

  test('goes out without the points of a set whose file is gone', async () => {
    const opened = await readWorkFile(await written(work, new Map()));
    expect(opened).toMatchObject({ ok: true, value: { work: { sets: [{ id: 'abc' }] } } });
    expect(opened.ok && opened.value.files.size).toBe(0);
  });

  test('is known by its content, and other archives are not it', async () => {
    expect(await isWorkFile(await written(work, new Map()))).toBe(true);
    const other = new Blob([new Uint8Array(zipSync({ 'work.json': new Uint8Array([1]) }))]);
    expect(await isWorkFile(other)).toBe(false);
    expect(await readWorkFile(other)).toEqual({ ok: false, problems: [{ code: 'work-not-ours' }] });
    expect(await isWorkFile(file)).toBe(false);
  });

  test('names the part that is damaged', async () => {
    const whole = await bytesOf(await written(work, new Map([['abc', file]])));
    const entry = new TextEncoder().encode('sets/abc/.._حوادث_ _a_b_.csv');
    const name = whole.findIndex((_, i) => entry.every((byte, k) => whole[i + k] === byte));
    const at = name + entry.length + 4;
    const read = await readWorkFile(new Blob([whole.with(at, (whole[at] ?? 0) ^ 255)]));
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'work-damaged' }] });
    expect(JSON.stringify(read)).toContain('sets/abc/');
  });
});

test('the checksum is that of ZIP and PNG', () => {
  // The check value that the catalogue of CRC algorithms gives for CRC-32/ISO-HDLC.
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new TextEncoder().encode('6789'), crc32(new TextEncoder().encode('12345')))).toBe(0xcbf43926);
});
