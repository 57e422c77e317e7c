/** `npm run -s classify -- IN.csv [--out OUT.csv]`: a table of points in, the same table with verdicts out. */
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { Line } from '../atlas/nouns.ts';
import { createTableClassifier, type Tally } from '../points/classify-table.ts';
import { VERDICT_COLUMNS } from '../points/verdict-columns.ts';
import { fileProblem, rowProblem } from '../words/point-problems.ts';
import { atlasProblem } from '../words/problem-words.ts';
import { readAtlasFromDisk } from './read-atlas-node.ts';

const HELP = `Says on which side of the line each point of a table lies.

  npm run -s classify -- IN.csv [--out OUT.csv]

IN.csv is a table with a first row of names and decimal degrees in a column for the latitude (lat, latitude, y, خط العرض)
and one for the longitude (lon, lng, long, longitude, x, خط الطول), parted by commas, semicolons or tabs. "-" reads
standard input. Without --out the table goes to standard output.
The columns added are ${VERDICT_COLUMNS.join(', ')}; side is ne, sw, line or beyond,
certainty is clear, likely or close, and empty where there is no side. Rows without a usable place are left out and
listed on standard error.`;

/** Stops the command: said in one sentence, without a stack. */
class Stop extends Error {}

interface Wanted {
  readonly input: string;
  readonly out: string | undefined;
}

function readWanted(): Wanted | 'help' {
  const options = { out: { type: 'string', short: 'o' }, help: { type: 'boolean', short: 'h' } } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const what = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error);
    throw new Stop(`${what}. See npm run -s classify -- --help.`);
  }
  if (parsed.values.help) return 'help';
  const [input, extra] = parsed.positionals;
  if (input === undefined)
    throw new Stop('Name a CSV file, or - for standard input. See npm run -s classify -- --help.');
  if (extra !== undefined) throw new Stop(`One file at a time: "${extra}" is one too many.`);
  return { input, out: parsed.values.out };
}

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

async function openInput(path: string): Promise<AsyncIterable<string>> {
  if (path === '-') return process.stdin.setEncoding('latin1');
  try {
    if ((await stat(path)).isDirectory()) throw new Stop(`${path} could not be read: it is a folder.`);
    const stream = createReadStream(path, 'latin1');
    await once(stream, 'open');
    return stream;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`${path} could not be read: ${reasonOf(error)}.`);
  }
}

/** Writes and, where the reader is slower, waits. */
async function write(to: Writable, text: string): Promise<void> {
  if (text !== '' && !to.write(text, 'latin1')) await once(to, 'drain');
}

async function classify(
  line: Line,
  name: string,
  input: AsyncIterable<string>,
  output: Writable,
): Promise<Tally> {
  const classifier = createTableClassifier(line, (row, problem) => console.error(rowProblem(row, problem)));
  const take = async (result: ReturnType<typeof classifier.end>) => {
    if (result.ok) return write(output, result.value);
    throw new Stop(result.problems.map((problem) => fileProblem(name, problem)).join(' '));
  };
  for await (const piece of input) await take(classifier.push(piece));
  await take(classifier.end());
  return classifier.tally();
}

/** Writes beside the wanted file and renames at the end: a run that stops leaves an earlier file as it was. */
async function classifyToFile(
  line: Line,
  { input }: Wanted,
  from: AsyncIterable<string>,
  out: string,
): Promise<Tally> {
  if (input !== '-' && existsSync(out) && realpathSync(out) === realpathSync(input)) {
    throw new Stop(`${out} is the input itself. Give --out another name.`);
  }
  const part = `${out}.part`;
  const file = createWriteStream(part);
  try {
    await once(file, 'open');
    const failed = once(file, 'error').then(([error]) => Promise.reject(error));
    const tally = await Promise.race([classify(line, inputName(input), from, file), failed]);
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
      ? await classify(line, inputName(wanted.input), from, process.stdout)
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
