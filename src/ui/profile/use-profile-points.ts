import { useState } from 'react';
import { classMark } from '../../points/class-marks.ts';
import type { Look, PointSet } from '../../session/point-set.ts';
import { useSession } from '../context.ts';
import { paintNames } from '../points/paint.ts';
import type { ProfilePoints } from './paint-points.ts';

/** Classes to a set; a byte has room for the classes of so many sets, and the rest share the last one's. */
const CLASSES = 10;
const MOST_SETS = Math.floor(255 / CLASSES);

interface Part {
  readonly id: string;
  readonly look: Look & { readonly beside: NonNullable<Look['beside']> };
}

function joined(parts: readonly Part[]): Omit<ProfilePoints, 'tokens' | 'marks' | 'sets'> {
  const count = parts.reduce((sum, { look }) => sum + look.view.painting.length, 0);
  const chainage = new Float32Array(count);
  const metres = new Float32Array(count);
  const painting = new Uint8Array(count);
  let at = 0;
  for (const [k, { look }] of parts.entries()) {
    const first = CLASSES * Math.min(k, MOST_SETS - 1);
    chainage.set(look.beside.chainage, at);
    metres.set(look.beside.metres, at);
    painting.set(
      look.view.painting.map((c) => (c === 0 ? 0 : first + c)),
      at,
    );
    at += look.view.painting.length;
  }
  return { chainage, metres, painting };
}

type Looks = Readonly<Record<string, Look>>;

const partsOf = (sets: readonly PointSet[], looks: Looks): readonly Part[] =>
  sets.flatMap((set) => {
    const look = looks[set.id];
    return set.shown && look?.beside ? [{ id: set.id, look: { ...look, beside: look.beside } }] : [];
  });

const isSamePart = (a: Part, b: Part | undefined): boolean =>
  a.id === b?.id &&
  a.look.beside === b.look.beside &&
  a.look.view.painting === b.look.view.painting &&
  a.look.view.colours.scheme === b.look.view.colours.scheme;

/** One set as it is, several one after another. */
function pointsOf(parts: readonly Part[]): ProfilePoints | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const schemes = parts.slice(0, MOST_SETS).map(({ look }) => look.view.colours.scheme);
  const tokens = schemes.flatMap((scheme) => paintNames(scheme, CLASSES));
  const marks = schemes.flatMap((scheme) => Array.from({ length: CLASSES }, (_, i) => classMark(scheme, i)));
  let before = 0;
  const starts = parts.map(({ id, look }) => {
    const from = before;
    before += look.view.painting.length;
    return { id, first: from };
  });
  const { beside, view } = first.look;
  return {
    ...(parts.length === 1 ? { ...beside, painting: view.painting } : joined(parts)),
    tokens,
    marks,
    sets: starts,
  };
}

/** Much is kept of sets and their looks that the profile does not show: by that alone its points stay the same. */
export function createPointsMaker(): (sets: readonly PointSet[], looks: Looks) => ProfilePoints | undefined {
  let last: readonly Part[] = [];
  let points: ProfilePoints | undefined;
  return (sets, looks) => {
    const parts = partsOf(sets, looks);
    const isSame = parts.length === last.length && parts.every((part, i) => isSamePart(part, last[i]));
    if (!isSame) points = pointsOf(parts);
    last = parts;
    return points;
  };
}

/** The shown sets' points as the profile draws them. */
export function useProfilePoints(): ProfilePoints | undefined {
  const sets = useSession((s) => s.work.now.sets);
  const looks = useSession((s) => s.looks);
  const [pointsFor] = useState(createPointsMaker);
  return pointsFor(sets, looks);
}
