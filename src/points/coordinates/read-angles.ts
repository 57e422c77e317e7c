/** Degrees, with or without minutes and seconds, in any usual dress. */

import type { Axis } from '../problems.ts';
import { halves } from './angle-halves.ts';
import { angleTokens, type Token } from './angle-tokens.ts';
import { decideCommas } from './decimal-commas.ts';
import { type Angle, readPair } from './doubt.ts';
import { compact } from './read-marked.ts';
import { type CoordinateProblem, NOTHING, type Readings, trouble } from './reading.ts';

interface Half extends Angle {
  readonly axis: Axis | undefined;
  /** 1 degrees, 2 with minutes, 3 with seconds. */
  readonly parts: number;
}
type HalfProblem = { readonly problem: CoordinateProblem | undefined };

const NO_SHAPE: HalfProblem = { problem: undefined };
const FORMATS = ['dd', 'ddm', 'dms'] as const;

/** The numbers of one half, if each stands where its mark says; undefined otherwise. */
function numbersOf(tokens: readonly Token[]): string[] | undefined {
  const numbers: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (token.kind === 'number') numbers.push(token.text);
    else if (token.kind === 'mark' && !(before?.kind === 'number' && token.place === numbers.length - 1))
      return undefined;
    else if (token.kind === 'sign' && numbers.length > 0) return undefined;
  }
  return numbers.slice(0, -1).some((text) => text.includes('.')) ? undefined : numbers;
}

function angleOf(numbers: readonly string[], axis: Axis | undefined): Angle | HalfProblem {
  const [whole = '', fraction = ''] = (numbers[0] ?? '').split('.');
  const width = axis === 'lat' ? 2 : 3;
  if (numbers.length === 1 && axis && (whole.length === width + 2 || whole.length === width + 4)) {
    const { over, ...angle } = compact(whole, fraction && `.${fraction}`, width);
    return over === undefined ? angle : { problem: { code: 'minutes-over-59', value: over } };
  }
  const values = numbers.map(Number);
  const over = values.slice(1).find((value) => value >= 60);
  if (over !== undefined) return { problem: { code: 'minutes-over-59', value: over } };
  const digits = numbers.at(-1)?.split('.')[1]?.length ?? 0;
  return {
    degrees: values.reduce((sum, value, i) => sum + value / 60 ** i, 0),
    step: 10 ** -digits / 60 ** (numbers.length - 1),
  };
}

function readHalf(tokens: readonly Token[]): Half | HalfProblem {
  const numbers = numbersOf(tokens);
  const letters = tokens.filter((t) => t.kind === 'letter');
  const labels = tokens.filter((t) => t.kind === 'label');
  const minus = tokens.find((t) => t.kind === 'sign')?.negative ?? false;
  if (!numbers || numbers.length < 1 || numbers.length > 3) return NO_SHAPE;
  if (letters.length > 1 || labels.length > 1) return NO_SHAPE;
  const [letter, axis] = [letters[0], letters[0]?.axis ?? labels[0]?.axis];
  if (letter && minus) return { problem: { code: 'sign-and-letter' } };
  const angle = angleOf(numbers, axis);
  if ('problem' in angle) return angle;
  const sign = minus || letter?.negative ? -1 : 1;
  return { axis, parts: numbers.length, step: angle.step, degrees: sign * angle.degrees };
}

function join(first: Half, second: Half): Readings {
  if (first.axis && first.axis === second.axis) return trouble({ code: 'same-axis', axis: first.axis });
  const [lat, lng] = first.axis === 'lng' || second.axis === 'lat' ? [second, first] : [first, second];
  const format = FORMATS[Math.max(lat.parts, lng.parts) - 1] ?? 'dd';
  return readPair({ lat, lng, format, named: Boolean(first.axis ?? second.axis) });
}

/** One number is worth a word only if it looks like degrees: `35.95`, `35°`, `36N`, but not `5`. */
function lonely(tokens: readonly Token[]): Readings {
  const degrees = tokens.some((t) => (t.kind === 'number' ? t.text.includes('.') : t.kind !== 'sign'));
  return degrees ? trouble({ code: 'half-a-place' }) : NOTHING;
}

export function readAngles(text: string): Readings {
  const tokens = angleTokens(decideCommas(text));
  const count = tokens?.filter((t) => t.kind === 'number').length ?? 0;
  if (!tokens || count === 0) return NOTHING;
  if (count === 1) return lonely(tokens);
  const parted = halves(tokens);
  const degreeMarks = tokens.filter((t) => t.kind === 'mark' && t.place === 0).length;
  if (!parted) return trouble(degreeMarks === 1 ? { code: 'half-a-place' } : { code: 'numbers-odd', count });
  const [first, second] = [readHalf(parted[0]), readHalf(parted[1])];
  for (const half of [first, second]) if ('problem' in half && half.problem) return trouble(half.problem);
  if ('problem' in first || 'problem' in second) return trouble({ code: 'numbers-odd', count });
  return join(first, second);
}
