/** Problems as prose: what happened, where, what to do. The only place where a code becomes a sentence. */
import type { AtlasProblem } from '../atlas/files.ts';
import { unreachable } from '../geo/result.ts';
import type { MapState, Notice } from '../session/state.ts';
import { formatCount } from './figures.ts';
import { t } from './language.ts';
import { lineProblem } from './line-problems.ts';
import { listed } from './lists.ts';
import { apart } from './own-direction.ts';
import { shapeFaultWords } from './shape-words.ts';
import { linkWithout } from './share-words.ts';
import { workNotice } from './work-words.ts';

export function atlasProblem(problem: AtlasProblem): string {
  switch (problem.code) {
    case 'file-missing':
      return t('problems.atlas.file-missing', { file: problem.file, status: String(problem.status) });
    case 'file-unreachable':
      return t('problems.atlas.file-unreachable', problem);
    case 'file-truncated': {
      const { file, bytes, expected } = problem;
      const counts = { bytes: formatCount(bytes), expected: formatCount(expected) };
      return t('problems.atlas.file-truncated', { file, ...counts });
    }
    case 'file-altered':
      return t('problems.atlas.file-altered', problem);
    case 'file-not-json':
      return t('problems.atlas.file-not-json', problem);
    case 'file-shape':
      return t('problems.atlas.file-shape', { ...problem, what: shapeFaultWords(problem.what) });
    case 'name-unknown':
      return t('problems.atlas.name-unknown', problem);
    case 'source-unknown':
      return t('problems.atlas.source-unknown', problem);
    case 'line-unusable':
      return lineProblem(problem.file, problem.why);
    case 'line-direction':
      return t('problems.atlas.line-direction', problem);
    case 'stretches-do-not-cover':
      return t('problems.atlas.stretches-do-not-cover', problem);
    case 'ring-unsound':
      return t('problems.atlas.ring-unsound', problem);
    case 'bank-disagrees':
      return t('problems.atlas.bank-disagrees', problem);
    case 'town-missing':
      return t('problems.atlas.town-missing', problem);
    default:
      return unreachable(problem);
  }
}

/** Of many things the first by name, the others by their number: a broken link may have any number of them. */
const NAMED = 6;
const firstOf = (all: readonly string[]) => ({
  count: all.length,
  named: listed(all.slice(0, NAMED).map(apart)),
  more: Math.max(0, all.length - NAMED),
});

export function noticeSentence(notice: Notice): string {
  switch (notice.code) {
    case 'link-version':
      return t('problems.linkVersion', notice);
    case 'link-value':
      return t('problems.linkValue', firstOf(notice.parts));
    case 'config-not-json':
      return t('problems.configNotJson');
    case 'config-shape':
      return t('problems.configShape', { ...notice, what: shapeFaultWords(notice.what) });
    case 'backdrop-unreachable':
      return t('problems.backdropUnreachable', { name: notice.name ?? t('app.settings.backdrop') });
    case 'link-place-unknown':
      return t('problems.linkPlaceUnknown', firstOf(notice.ids));
    case 'link-data-differs':
      return t('problems.linkDataDiffers', notice);
    case 'link-without':
      return linkWithout(notice.way, notice.leftOut);
    case 'share-failed':
      return t('share.failed');
    case 'copied':
      return t(`problems.copied.${notice.what}`);
    case 'language-unreachable':
      return t(`problems.languageUnreachable.${notice.lang}`);
    case 'copy-refused':
      return t('problems.copyRefused');
    case 'paste-refused':
      return t('problems.pasteRefused');
    case 'paste-empty':
      return t('problems.pasteEmpty');
    case 'line-left-out':
    case 'work-file':
    case 'work-unread':
    case 'work-not-written':
      return workNotice(notice);
    case 'points-lost':
      return t('problems.pointsLost', notice);
    default:
      return unreachable(notice);
  }
}

export const mapFailure = (why: Extract<MapState, { kind: 'failed' }>['why']): string =>
  t(`problems.map.${why}`);
