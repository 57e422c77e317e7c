/** The Admiralty code in words (NATO AJP-2.1): reliability of the source, credibility of what it says. */
import type { Source } from '../atlas/nouns.ts';

const RELIABILITY = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const;

const CREDIBILITY = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
} as const;

export const gradeSentence = ({ reliability, credibility }: Source['grade']): string =>
  `${reliability}${credibility}: source ${RELIABILITY[reliability]}; information ${CREDIBILITY[credibility]}`;
