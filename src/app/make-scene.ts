/** The session as the map's scene. Parts whose inputs did not change keep their identity, so the map skips them. */
import type { Atlas } from '../atlas/nouns.ts';
import { geodesicPath } from '../geo/ellipsoid.ts';
import { type LngLat, type Metres, samePlace } from '../geo/lng-lat.ts';
import type { PathMark, PickMark, Scene } from '../map/scene.ts';
import type { SessionState } from '../session/session.ts';
import type { Selection, Units, Vertex } from '../session/state.ts';
import { measure } from '../verdict/measure.ts';
import { judgeSubject, placeSubject, spotSubject } from '../verdict/subject.ts';
import { formatLength, plain } from '../words/figures.ts';
import { systemTheme } from './bind-theme.ts';

/** Drawn legs bend by under a pixel between points this far apart. */
const STEP_METRES: Metres = 10_000;

/** Remembers the last answer for the last arguments. */
function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, result: compute(...args) };
    return last.result;
  };
}

function pickMark(atlas: Atlas, selection: Selection, units: Units): PickMark | undefined {
  const place = selection.kind === 'place' ? atlas.places.get(selection.id) : undefined;
  const subject = place
    ? placeSubject(place)
    : selection.kind === 'spot'
      ? spotSubject(selection.at)
      : undefined;
  if (!subject) return undefined;
  const { nearest, verdict } = judgeSubject(atlas, subject);
  const leads = nearest && verdict.kind !== 'on-line';
  return {
    at: subject.at,
    leader: leads ? geodesicPath(subject.at, nearest.at, STEP_METRES) : [],
    label: leads ? plain(formatLength(nearest.metres, units)) : '',
  };
}

const mark = (from: LngLat, to: LngLat, metres: Metres, units: Units) => ({
  line: geodesicPath(from, to, STEP_METRES),
  label: plain(formatLength(metres, units)),
});

const legsOf = remember((path: readonly Vertex[], units: Units) =>
  measure(path.map((v) => v.at)).legs.map((leg) => mark(leg.from, leg.to, leg.metres, units)),
);

function pathMark(path: readonly Vertex[], cursor: LngLat | undefined, units: Units): PathMark | undefined {
  const last = path.at(-1);
  if (!last) return undefined;
  // Just after a click the pointer is on the corner itself: no leg of 0 m.
  const live = cursor && !samePlace(last.at, cursor) ? measure([last.at, cursor]).legs[0] : undefined;
  return {
    vertices: path.map((v) => v.at),
    legs: legsOf(path, units),
    live: live && mark(live.from, live.to, live.metres, units),
  };
}

export function createSceneMaker(atlas: Atlas): (state: SessionState) => Scene {
  const pick = remember((selection: Selection, units: Units) => pickMark(atlas, selection, units));
  const path = remember(pathMark);
  return ({ settings, selection, work, drawing, cursor }) => ({
    theme: settings.theme ?? systemTheme(),
    lang: settings.lang,
    off: settings.off,
    units: settings.units,
    pick: pick(selection, settings.units),
    path: path(work.now.path, drawing ? cursor : undefined, settings.units),
    drawing,
  });
}
