/** `npm run -s classify -- IN [--out OUT]`: a file of points in, the same points with verdicts out. */
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Line } from '../../atlas/nouns.ts';
import type { Result } from '../../geo/result.ts';
import { classifyRows, type Tally } from '../../points/classify-rows.ts';
import type { FileProblem } from '../../points/problems.ts';
import { openPoints } from '../../points/read/open-points.ts';
import { createWriter, writtenSource } from '../../points/write/create-writer.ts';
import { createSink } from '../../points/write/write-points.ts';
import { fileProblem, rowProblem } from '../../words/point-problems.ts';
import { atlasProblem } from '../../words/problem-words.ts';
import { chooseMapping, formatOf, HELP, readWanted, Stop, type Wanted } from './classify-options.ts';
import { readAtlasFromDisk } from './read-atlas-node.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** A system error's reason in words. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

interface Input {
  readonly size: number | undefined;
  readonly bytes: AsyncIterable<Uint8Array>;
}

async function openInput(path: string): Promise<Input> {
  if (path === '-') return { size: undefined, bytes: process.stdin };
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new Stop(`${path} could not be read: it is a folder.`);
    const stream = createReadStream(path);
    await once(stream, 'open');
    return { size: info.isFile() ? info.size : undefined, bytes: stream };
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`${path} could not be read: ${reasonOf(error)}.`);
  }
}

/** Writes and, where the reader is slower, waits. */
async function write(to: Writable, piece: Uint8Array): Promise<void> {
  if (piece.length > 0 && !to.write(piece)) await once(to, 'drain');
}

async function classify(line: Line, wanted: Wanted, input: Input, output: Writable): Promise<Tally> {
  const name = inputName(wanted.input);
  const need = <T>(result: Result<T, FileProblem>): T => {
    if (result.ok) return result.value;
    throw new Stop(result.problems.map((problem) => fileProblem(name, problem)).join(' '));
  };
  const file = need(await openPoints({ name: wanted.input, size: input.size, bytes: () => input.bytes }));
  const mapping = chooseMapping(name, file, wanted);
  const format = formatOf(wanted.out);
  const writer = createWriter(writtenSource(file, mapping.title), { format, neutralise: false });
  const sink = createSink(writer, (piece) => write(output, piece));
  const rejected = (row: number, problem: Parameters<typeof rowProblem>[1]) =>
    console.error(rowProblem(row, problem));
  return need(await classifyRows(line, file, mapping, sink, rejected));
}

/** Writes beside the wanted file and renames at the end: a run that stops leaves an earlier file as it was. */
async function classifyToFile(line: Line, wanted: Wanted, from: Input, out: string): Promise<Tally> {
  const { input } = wanted;
  if (input !== '-' && existsSync(out) && realpathSync(out) === realpathSync(input)) {
    throw new Stop(`${out} is the input itself. Give --out another name.`);
  }
  const part = `${out}.part`;
  const file = createWriteStream(part);
  try {
    await once(file, 'open');
    const failed = once(file, 'error').then(([error]) => Promise.reject(error));
    const tally = await Promise.race([classify(line, wanted, from, file), failed]);
    file.end();
    await Promise.race([once(file, 'finish'), failed]);
    renameSync(part, out);
    return tally;
  } catch (error) {
    file.destroy();
    rmSync(part, { force: true });
    if (error instanceof Stop) throw error;
    throw new Stop(`${out} could not be written: ${reasonOf(error)}.`);
  }
}

const inputName = (input: string): string => (input === '-' ? 'Standard input' : input);
const count = (n: number): string => n.toLocaleString('en');

function summary({ ne, sw, line, beyond, rejected }: Tally, out: string | undefined): string {
  const judged = `${count(ne + sw + line + beyond)} points judged: ${count(ne)} north and east of the line, ${count(sw)} south and west, ${count(line)} on it, ${count(beyond)} beyond its ends.`;
  const left = rejected === 0 ? '' : ` ${count(rejected)} rows were left out, as listed above.`;
  return `${judged}${left}${out === undefined ? '' : ` Written to ${out}.`}`;
}

async function main(): Promise<void> {
  const wanted = readWanted();
  if (wanted === 'help') {
    console.log(HELP);
    return;
  }
  const from = await openInput(wanted.input);
  const atlas = await readAtlasFromDisk();
  if (!atlas.ok)
    throw new Stop(`The map's own data cannot be used. ${atlas.problems.map(atlasProblem).join(' ')}`);
  const { line } = atlas.value;
  const tally =
    wanted.out === undefined
      ? await classify(line, wanted, from, process.stdout)
      : await classifyToFile(line, wanted, from, wanted.out);
  console.error(summary(tally, wanted.out));
}

// A reader that has seen enough (head, less) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  console.error(`The table could not be written: ${reasonOf(error)}.`);
  process.exit(1);
});
main().catch((error: unknown) => {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
