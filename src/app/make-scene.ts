/** The session as the map's scene. Parts whose inputs did not change keep their identity, so the map skips them. */
import type { Atlas } from '../atlas/nouns.ts';
import { crossings } from '../geo/crossings.ts';
import { geodesicCircle, geodesicPath } from '../geo/ellipsoid.ts';
import { type LngLat, type Metres, samePlace } from '../geo/lng-lat.ts';
import type { KeptMark, Labelled, PathMark, PickMark, Scene } from '../map/scene.ts';
import { cornersOf } from '../session/corners.ts';
import type { SessionState } from '../session/session.ts';
import type { KeptPath, Path, Rings, Selection, Units, Vertex } from '../session/state.ts';
import { type Leg, measure } from '../verdict/measure.ts';
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
      ? spotSubject(selection.at, selection.errorMetres)
      : undefined;
  if (!subject) return undefined;
  const { nearest, verdict } = judgeSubject(atlas, subject);
  const leads = nearest && verdict.kind !== 'on-line';
  return {
    at: subject.at,
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

function keptMark(atlas: Atlas, kept: readonly KeptPath[], rings: readonly Rings[], units: Units): KeptMark {
  return {
    paths: kept.map(({ vertices, closed, name }) => {
      const { legs } = measure(cornersOf(vertices, atlas.places), closed);
      return { line: legs.flatMap(({ from, to }) => geodesicPath(from, to, STEP_METRES)), label: name };
    }),
    rings: rings.flatMap(({ centre, radii }) =>
      radii.map((radius) => ({
        line: geodesicCircle(centre.at, radius),
        label: plain(formatLength(radius, units)),
      })),
    ),
  };
}

export function createSceneMaker(atlas: Atlas): (state: SessionState) => Scene {
  const pick = remember((selection: Selection, units: Units) => pickMark(atlas, selection, units));
  const still = remember((path: Path, units: Units) => stillMark(atlas, path, units));
  const kept = remember((paths: readonly KeptPath[], rings: readonly Rings[], units: Units) =>
    keptMark(atlas, paths, rings, units),
  );
  const path = remember(
    (
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
      return { ...still(now, units), live, corner, snap };
    },
  );
  return ({ settings, selection, work, drawing, cursor, corner, snapping, panel }) => ({
    theme: settings.theme ?? systemTheme(),
    lang: settings.lang,
    off: settings.off,
    grid: settings.grid,
    units: settings.units,
    pick: pick(selection, settings.units),
    path: path(work.now.path, drawing ? cursor : undefined, corner, settings.units),
    points: [],
    kept: kept(work.now.kept, work.now.rings, settings.units),
    drawing,
    editing: panel === 'measure',
    snapping,
  });
}
