/** Problems as prose: what happened, where, what to do. The only place where a code becomes a sentence. */
import type { AtlasProblem } from '../atlas/files.ts';
import { unreachable } from '../geo/result.ts';
import type { MapState, Notice } from '../session/state.ts';
import { formatCount } from './figures.ts';
import { t } from './language.ts';

export function atlasProblem(problem: AtlasProblem): string {
  const { file } = problem;
  switch (problem.code) {
    case 'file-missing':
      return `${file} is missing: the server answered ${problem.status}.`;
    case 'file-unreachable':
      return `${file} could not be fetched: the server did not answer.`;
    case 'file-truncated':
      return `${file} is cut short: ${formatCount(problem.bytes)} of ${formatCount(problem.expected)} bytes came.`;
    case 'file-altered':
      return `${file} is not the file that this version was built with: its checksum differs.`;
    case 'file-not-json':
      return `${file} is not valid JSON: it may be cut short.`;
    case 'file-shape':
      return `${file} has an unexpected value at ${problem.where}: ${problem.what}.`;
    case 'source-unknown':
      return `${file}: ${problem.record} rests on a source that is not on record (${problem.source}).`;
    case 'line-unusable':
      return `${file}: the line has no sides (${problem.why}${problem.at === undefined ? '' : ` at vertex ${problem.at}`}).`;
    case 'line-direction':
      return `${file}: the line does not begin at Tabqa, so its sides would be swapped.`;
    case 'stretches-do-not-cover':
      return `${file}: the stretches do not cover the line from end to end.`;
    case 'ring-unsound':
      return `${file}: the outline of ${problem.record} is unsound (${problem.why}).`;
    case 'bank-disagrees':
      return `${file}: ${problem.town} is recorded on the ${problem.recorded} bank, the line puts it on the ${problem.computed}.`;
    case 'town-missing':
      return `${file}: the town ${problem.town} is missing.`;
    default:
      return unreachable(problem);
  }
}

const COPIED: Readonly<Record<Extract<Notice, { code: 'copied' }>['what'], string>> = {
  link: 'Link copied.',
  'link-without-points': 'Link copied. Imported points are not in the link: they stay on this machine.',
  'link-without-line':
    'Link copied. The what-if line is not in the link: whoever opens it sees the reconstruction.',
  'link-without-work':
    'Link copied. The what-if line and the imported points are not in the link: they stay on this machine.',
  coordinates: 'Coordinates copied.',
  figure: 'Figures copied.',
  list: 'List copied.',
};

export function noticeSentence(notice: Notice): string {
  switch (notice.code) {
    case 'link-version':
      return `This link is of a version (${notice.version}) that this app does not know. The default view is shown.`;
    case 'link-value':
      return `Part of the link could not be read and was left out: ${notice.key}=${notice.value}`;
    case 'config-not-json':
      return 'config.json of this copy is not valid JSON and was left out. Its operator can mend it.';
    case 'config-shape':
      return `config.json of this copy was left out: at ${notice.where}, ${notice.what}. Its operator can mend it.`;
    case 'backdrop-unreachable':
      return `${notice.name} cannot be fetched: the map is shown on its own paper there.`;
    case 'link-place-unknown':
      return `The link names a place that is not in the gazetteer: ${notice.id}`;
    case 'link-data-differs':
      return `The link was made with data version ${notice.theirs}; this is ${notice.ours}. Figures may differ.`;
    case 'copied':
      return COPIED[notice.what];
    case 'language-unreachable':
      return t(`problems.languageUnreachable.${notice.lang}`);
    case 'copy-refused':
      return 'The browser did not let this page copy. Select the text and copy it by hand.';
    case 'paste-refused':
      return 'The browser did not let this page read the clipboard. Press Ctrl+V anywhere outside a text field instead.';
    case 'paste-empty':
      return 'The clipboard holds no text and no file. Copy rows with their header first, then paste.';
    case 'points-lost':
      return `The rows of ${notice.name} are gone from memory: the browser ended their worker. Its points stay on the map; import the file again to filter or export them.`;
    default:
      return unreachable(notice);
  }
}

export function mapFailure(why: Extract<MapState, { kind: 'failed' }>['why']): string {
  switch (why) {
    case 'no-webgl':
      return 'The map needs WebGL 2, which this browser does not offer or has switched off. Towns, verdicts and figures work without it.';
    case 'context-lost':
      return 'The graphics card let go of the map. Towns, verdicts and figures still work; the map comes back when the card does.';
    case 'not-loaded':
      return 'The map’s program could not be loaded. Towns, verdicts and figures work without it.';
    default:
      return unreachable(why);
  }
}
