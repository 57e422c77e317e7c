import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

type Step = {
  readonly name: string;
  readonly asks: string;
  readonly command: string;
  readonly advice: string;
  /** Where the step's JSON report lies, if it runs tests. */
  readonly report?: string;
};
type Count = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Passed, but at the second try alone. */
  readonly late: readonly string[];
};

const root = join(import.meta.dirname, '..');
const vitestReport = 'node_modules/.cache/vitest.json';

const steps: readonly Step[] = [
  {
    name: 'types',
    asks: 'does every file type-check?',
    command: 'tsc',
    advice: 'Mend the type errors above.',
  },
  {
    name: 'lint',
    asks: 'is every file clean and formatted?',
    command: 'biome ci --error-on-warnings --colors=off',
    advice: 'Run "npm run format", and mend by hand what it leaves.',
  },
  {
    name: 'walls',
    asks: 'does every folder import only what it may?',
    command: 'depcruise src',
    advice: 'Move the code or the import; the walls are in .dependency-cruiser.cjs.',
  },
  {
    name: 'dead-code',
    asks: 'is everything used?',
    command: 'knip --no-progress',
    advice: 'Delete what is unused, or stop exporting it.',
  },
  {
    name: 'unit',
    asks: 'do the unit and property tests pass?',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${vitestReport}`,
    advice: 'Run one file again with "npx vitest run tests/PATH".',
    report: vitestReport,
  },
  {
    name: 'build',
    asks: 'does the production app build?',
    command: 'vite build --logLevel warn',
    advice: 'Mend the build error above.',
  },
  {
    name: 'e2e',
    asks: 'does the built app work in a browser?',
    command: 'playwright test --config tests/e2e/playwright.config.ts',
    advice:
      'Look at the pictures and traces in node_modules/.cache/playwright (npx playwright show-trace FILE).',
    report: 'node_modules/.cache/playwright.json',
  },
];

/** `npm test`, or `npm test -- unit e2e` for single steps. Browser tests always get a fresh build. */
function main(names: readonly string[]): void {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(
      `There is no step "${unknown}". The steps are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  const wanted = names.includes('e2e') ? [...names, 'build'] : names;
  const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const counts: Count[] = [];
  let broken = false;
  for (const step of chosen) {
    const { ok, count } = runStep(step);
    if (count) counts.push(count);
    broken = !ok;
    if (broken) break;
  }
  process.exitCode = broken ? 1 : 0;
  const sum = (key: Exclude<keyof Count, 'late'>) => counts.reduce((total, count) => total + count[key], 0);
  const late = counts.flatMap((count) => count.late);
  if (late.length > 0)
    console.log(
      `${late.length} passed at the second try alone, which wants looking into:\n  ${late.join('\n  ')}`,
    );
  if (sum('skipped') > 0) console.log(`${sum('skipped')} tests were skipped.`);
  // A run that broke never reads as "0 failed", even where the broken step counts no tests.
  console.log(`${sum('passed')} passed, ${broken ? Math.max(sum('failed'), 1) : sum('failed')} failed`);
}

function runStep({ name, asks, command, advice, report }: Step): { ok: boolean; count?: Count } {
  const start = performance.now();
  console.log(`${name}: ${asks}`);
  if (report !== undefined) rmSync(join(root, report), { force: true });
  // Steps without tests speak only when they fail.
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: report === undefined ? 'pipe' : 'inherit',
    encoding: 'utf8',
  });
  const count = report === undefined ? undefined : readCount(join(root, report));
  const ok = status === 0 && (count === undefined || (count.passed > 0 && count.failed === 0));
  if (!ok) process.stdout.write(`${stdout ?? ''}${stderr ?? ''}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${ok ? 'yes' : 'no'}, ${seconds} s`);
  if (!ok) {
    const ran = count === undefined || count.passed + count.failed > 0;
    console.log(`\nThe step "${name}" failed. ${ran ? advice : 'No test ran: the reason stands above.'}`);
    console.log(`When that is done: npm test -- ${name}`);
  }
  return count === undefined ? { ok } : { ok, count };
}

/** Reads Vitest's or Playwright's JSON report; one that is missing or torn counts nothing. */
function readCount(path: string): Count {
  const none = { passed: 0, failed: 0, skipped: 0, late: [] };
  if (!existsSync(path)) return none;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const { stats } = report;
  if (stats)
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
      late: report.suites.flatMap(lateOf),
    };
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    late: [],
  };
}

/** A part of Playwright's report. */
type Suite = {
  readonly file: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
};

const lateOf = ({ file, suites = [], specs }: Suite): readonly string[] => [
  ...specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ title }) => `${file}: ${title}`),
  ...suites.flatMap(lateOf),
];

main(process.argv.slice(2));
