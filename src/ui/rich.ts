import type { ReactNode } from 'react';
import { type Key, partsOf } from '../words/language.ts';

type Part = string | number | ((inside: ReactNode) => ReactNode);

/** A sentence with elements in it, in the order of the language in force. */
export const rich = (key: Key, values: Readonly<Record<string, Part>>): ReactNode =>
  partsOf(key, values) as ReactNode; // elements in, elements out
