/** What is wrong with a value that has not the shape asked for, as a code: the schemas' library speaks English alone. */
import type { BaseIssue } from 'valibot';

/** What schemas check by functions of their own: the message of a check is one of these. */
const CHECKED = ['address', 'placeholders'] as const;
type Checked = (typeof CHECKED)[number];

export type ShapeFault =
  | { readonly fault: 'missing' | 'too-short' | 'too-long' | 'unknown-key' | 'form' | Checked }
  /** Of another kind. `received` is the value as the library shows it: `"wide"`, `null`, `Array`. */
  | {
      readonly fault: 'kind';
      readonly wanted: 'number' | 'text' | 'list' | 'record' | 'truth';
      readonly received: string;
    }
  /** Not among the values allowed, which `wanted` gives in signs: `("ne" | "sw")`, `<=90`. */
  | { readonly fault: 'value'; readonly wanted: string; readonly received: string };

type Wanted = Extract<ShapeFault, { fault: 'kind' }>['wanted'];

const KINDS: Readonly<Record<string, Wanted>> = {
  number: 'number',
  finite: 'number',
  string: 'text',
  array: 'list',
  tuple: 'list',
  object: 'record',
  loose_object: 'record',
  strict_object: 'record',
  boolean: 'truth',
};
const VALUES = ['literal', 'picklist', 'union', 'variant', 'min_value', 'max_value'];

/** @param issue the first that valibot has */
export function shapeFault({ type, expected, received, message }: BaseIssue<unknown>): ShapeFault {
  if (received === 'undefined') return { fault: 'missing' };
  if (expected === 'never') return { fault: 'unknown-key' };
  if (type === 'min_length') return { fault: 'too-short' };
  if (type === 'max_length') return { fault: 'too-long' };
  if (expected && VALUES.includes(type)) return { fault: 'value', wanted: expected, received };
  const checked = CHECKED.find((code) => code === message);
  if (checked) return { fault: checked };
  const wanted = KINDS[type];
  return wanted ? { fault: 'kind', wanted, received } : { fault: 'form' };
}
