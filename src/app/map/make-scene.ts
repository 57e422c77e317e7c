/** The session as the map's scene. Parts whose inputs did not change keep their identity, so the map skips them. */

import type { Atlas } from '../../atlas/nouns.ts';
import { crossings } from '../../geo/crossings.ts';
import { geodesicCircle, geodesicMetres, geodesicPath } from '../../geo/ellipsoid.ts';
import { type LngLat, type Metres, samePlace } from '../../geo/lng-lat.ts';
import type { KeptMark, Labelled, PathMark, PickMark, Scene } from '../../map/scene.ts';
import { cornersOf } from '../../session/corners.ts';
import { atlasBy, chosenLine } from '../../session/judged-line.ts';
import { selectedSubject } from '../../session/selected.ts';
import type { SessionState } from '../../session/session.ts';
import type { KeptPath, Layer, Path, Rings, Selection, Units, Vertex } from '../../session/state.ts';
import { isPhone } from '../../ui/phone.ts';
import { claimLines } from '../../verdict/claims/claim-lines.ts';
import { type Leg, measure } from '../../verdict/measure.ts';
import { judgeSubject } from '../../verdict/subject.ts';
import { chosenLength, formatLength, plain } from '../../words/figures.ts';
import { language } from '../../words/language.ts';
import { themeInForce } from '../bind-theme.ts';
import { pointMarks } from './point-marks.ts';
import { whatIfMark } from './what-if-mark.ts';

/** Drawn legs bend by under a pixel between points this far apart. */
const STEP_METRES: Metres = 10_000;
/** A line from a place to itself is none. */
const LEAST_DRAWN: Metres = 1;

/** Remembers the last answer for the last arguments. */
function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, result: compute(...args) };
    return last.result;
  };
}

function pickMark(atlas: Atlas, selection: Selection, units: Units): PickMark | undefined {
  const subject = selectedSubject(atlas, selection);
  if (!subject) return undefined;
  const { nearest, verdict } = judgeSubject(atlas, subject);
  const leads = nearest && verdict.kind !== 'on-line';
  return {
    at: subject.at,
    place: subject.place,
    leader: leads ? geodesicPath(subject.at, nearest.at, STEP_METRES) : [],
    label: leads ? plain(formatLength(nearest.metres, units)) : '',
    cell: (selection.kind === 'spot' && selection.cell) || [],
  };
}

const labelled = (from: LngLat, to: LngLat, label: string): Labelled => ({
  line: geodesicPath(from, to, STEP_METRES),
  label,
});

const legLabel = (leg: Leg, units: Units): string => plain(formatLength(leg.metres, units, leg.errorMetres));

/** The parts of a path that a pointer on the move does not change. */
function stillMark(atlas: Atlas, path: Path, units: Units) {
  const { legs } = measure(cornersOf(path.vertices, atlas.places), path.closed);
  return {
    vertices: path.vertices.map((v) => v.at),
    closed: path.closed,
    legs: legs.map((leg) => labelled(leg.from, leg.to, legLabel(leg, units))),
    crossings: legs.flatMap(({ from, to }) => crossings(atlas.line.index, from, to).map((c) => c.at)),
  };
}

/** What the claim that is shown was measured by. */
function claimPaths(atlas: Atlas, id: string | undefined, units: Units): readonly Labelled[] {
  const claim = atlas.claims.find((one) => one.id === id);
  if (!claim) return [];
  return claimLines(atlas, claim.check).flatMap(({ from, to, errorMetres }) => {
    const metres = geodesicMetres(from, to);
    if (metres < LEAST_DRAWN) return [];
    const line = geodesicPath(from, to, STEP_METRES);
    // A name stands at the line's start already.
    const [labelAt] = geodesicPath(from, to, metres / 2).slice(1);
    return [{ line, label: plain(formatLength(metres, units, errorMetres)), labelAt }];
  });
}

function keptMark(
  atlas: Atlas,
  kept: readonly KeptPath[],
  rings: readonly Rings[],
  claim: string | undefined,
  units: Units,
): KeptMark {
  const paths = kept.map(({ vertices, closed, name }) => {
    const { legs } = measure(cornersOf(vertices, atlas.places), closed);
    return { line: legs.flatMap(({ from, to }) => geodesicPath(from, to, STEP_METRES)), label: name };
  });
  return {
    paths: [...paths, ...claimPaths(atlas, claim, units)],
    rings: rings.flatMap(({ centre, radii }) =>
      radii.map((radius) => ({
        line: geodesicCircle(centre.at, radius),
        label: chosenLength(radius, units),
      })),
    ),
  };
}

/** A what-if line is taken as drawn: it has no band. */
const layersOff = (off: readonly Layer[], isWhatIf: boolean): readonly Layer[] =>
  isWhatIf ? [...off, 'band'] : off;

/** @param atlas with the reconstruction */
export function createSceneMaker(atlas: Atlas): (state: SessionState) => Scene {
  const pick = remember(pickMark);
  const still = remember(stillMark);
  const whatIf = remember(whatIfMark);
  const off = remember(layersOff);
  const kept = remember(keptMark);
  const points = remember(pointMarks());
  const path = remember(
    (
      judged: Atlas,
      now: Path,
      cursor: Vertex | undefined,
      corner: number | undefined,
      units: Units,
    ): PathMark | undefined => {
      const last = now.vertices.at(-1);
      const snap = cursor?.place ? cursor.at : undefined;
      if (!last && !snap) return undefined;
      // Just after a click the pointer is on the corner itself: no leg of 0 m.
      const toward =
        last && cursor && !now.closed && !samePlace(last.at, cursor.at)
          ? measure(cornersOf([last, cursor], atlas.places)).legs[0]
          : undefined;
      const live = toward && labelled(toward.from, toward.to, legLabel(toward, units));
      return { ...still(judged, now, units), live, corner, snap };
    },
  );
  return (state) => {
    const {
      settings,
      backdrop,
      selection,
      work,
      drawing,
      cursor,
      corner,
      snapping,
      panel,
      looks,
      along,
      claim,
    } = state;
    const line = chosenLine(state);
    const judged = atlasBy(atlas, line);
    return {
      theme: themeInForce(settings.theme),
      // The one that is chosen may still be on its way.
      lang: language(),
      off: off(settings.off, line !== undefined),
      grid: settings.grid,
      backdrop: settings.off.includes('backdrop') ? undefined : backdrop,
      units: settings.units,
      judged,
      whatIf: whatIf(atlas.line, line, state.whatIf, panel),
      pick: pick(judged, selection, settings.units),
      path: path(judged, work.now.path, drawing ? cursor : undefined, corner, settings.units),
      points: points(work.now.sets, looks),
      kept: kept(
        judged,
        work.now.kept,
        work.now.rings,
        panel === 'claims' ? claim : undefined,
        settings.units,
      ),
      along,
      drawing,
      aiming: drawing && isPhone(),
      editing: panel === 'measure',
      snapping,
    };
  };
}
