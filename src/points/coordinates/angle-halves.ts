/** Where the first angle ends and the second begins. */
import type { Token } from './angle-tokens.ts';

type Halves = readonly [Token[], Token[]];

const places = (tokens: readonly Token[], is: (token: Token) => boolean): number[] =>
  tokens.flatMap((token, i) => (is(token) ? [i] : []));

const splitAt = (tokens: readonly Token[], i: number): Halves => [tokens.slice(0, i), tokens.slice(i)];

/** Back over a sign or a letter that stands before the number at `i`. */
function withSign(tokens: readonly Token[], i: number): number {
  return tokens[i - 1]?.kind === 'sign' ? i - 1 : i;
}

/** `N35 E39`, `35N 39E`, `35N 39`; a letter at both outer ends says nothing. */
function splitByNames(tokens: readonly Token[], kind: 'letter' | 'label'): Halves | undefined {
  const [first, second, third] = places(tokens, (t) => t.kind === kind);
  if (first === undefined || third !== undefined) return undefined;
  const last = tokens.length - 1;
  if (second === undefined) return first > 0 && first < last ? splitAt(tokens, first + 1) : undefined;
  if (first === 0 && second < last) return splitAt(tokens, withSign(tokens, second));
  return first > 0 && second === last ? splitAt(tokens, first + 1) : undefined;
}

/** @returns undefined where nothing parts them, and the numbers cannot be shared out evenly */
export function halves(all: readonly Token[]): Halves | undefined {
  const bars = places(all, (t) => t.kind === 'bar');
  const [bar] = bars;
  if (bars.length === 1 && bar !== undefined) return [all.slice(0, bar), all.slice(bar + 1)];
  const tokens = all.filter((t) => t.kind !== 'bar');
  const numbers = places(tokens, (t) => t.kind === 'number');
  if (bars.length > 1 && bars.length !== numbers.length - 1) return undefined;
  const named = splitByNames(tokens, 'label') ?? splitByNames(tokens, 'letter');
  if (named) return named;
  const [only, degree] = places(tokens, (t) => t.kind === 'mark' && t.place === 0);
  // `35°57`: minutes, not a longitude.
  if (only === 1 && degree === undefined && !tokens.some((t) => t.kind === 'sign')) return undefined;
  if (degree !== undefined) return splitAt(tokens, withSign(tokens, degree - 1));
  const sign = places(tokens, (t) => t.kind === 'sign').find((i) => i > (numbers[0] ?? 0));
  if (sign !== undefined) return splitAt(tokens, sign);
  const half = numbers[numbers.length / 2];
  return half === undefined ? undefined : splitAt(tokens, half);
}
