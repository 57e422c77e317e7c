import { foldWords, plainName } from './fold-name.ts';
import { withinOneEdit } from './one-edit.ts';
import { soundKey, soundOfFolded } from './sound-key.ts';

/** How a spelling met a query. */
export type How = 'exact' | 'prefix' | 'word' | 'typo' | 'sound';
/** `tier` orders matches, the best is 0. */
export interface Match {
  readonly how: How;
  readonly tier: number;
}

/** Everything about a spelling that a comparison asks for, worked out once. */
export interface Keys {
  /** All letters that were written, articles too. */
  readonly written: string;
  /** Plain but for -ah and -eh, which are -a and -e to everyone. */
  readonly plainWords: readonly string[];
  readonly plain: string;
  readonly words: readonly string[];
  readonly folded: string;
  /** Folded with its articles, for those who write all as one word. */
  readonly oneWord: string;
  readonly sound: string;
}

/** Below this many letters one typo makes anything out of anything. */
const TYPO_LETTERS = 4;
/** Two consonants are shared by too many names to mean anything. */
const SOUND_LETTERS = 3;
/** From here on the same consonants are as good as one typo. */
const SURE_SOUND_LETTERS = 4;
/** A part folded to less than this has lost too much to be looked for: "ay" folds to "i", "kuyu" to "ku". */
const TELLING_LETTERS = 3;

export function keysOf(text: string): Keys {
  const name = plainName(text);
  const { words: told, oneWord } = foldWords(name);
  const plainWords = told.map(({ plain }) => plain.replace(/(?<=[ae])h$/, ''));
  const words = told.map(({ folded }) => folded);
  return {
    written: name.replaceAll(' ', ''),
    plainWords,
    plain: plainWords.join(''),
    words,
    folded: words.join(''),
    oneWord,
    sound: /ş/i.test(text) ? soundKey(text) : soundOfFolded(words.join(' ')),
  };
}

/** Each word asked for begins a word of the name, in any order. */
const beginsWords = (asked: readonly string[], words: readonly string[]): boolean =>
  asked.length <= words.length && asked.every((start) => words.some((word) => word.startsWith(start)));

const sameFolded = (query: Keys, name: Keys): boolean =>
  query.folded === name.folded ||
  query.oneWord === name.oneWord ||
  query.folded === name.oneWord ||
  query.oneWord === name.folded;

const beginsFolded = (query: Keys, name: Keys): boolean =>
  name.folded.startsWith(query.folded) || name.oneWord.startsWith(query.oneWord);

/** Every word asked for is a whole word of the name, from its first on: "Deir" of Deir el-Zour. */
const beginsWhole = (asked: readonly string[], words: readonly string[]): boolean =>
  asked.every((word, i) => word === words[i]);

/** What folds to less than half of its letters, as "zzzzqq" does to "zk", says too little to be met by its sound. */
const isTelling = ({ folded, plain }: Keys): boolean =>
  folded.length >= TELLING_LETTERS && 2 * folded.length >= plain.length;

const hasWords = (asked: readonly string[], words: readonly string[]): boolean =>
  asked.every((word) => words.includes(word));

/** A query that is the name or begins it. */
function literalMatch(query: Keys, name: Keys): Match | undefined {
  if (query.plain === name.plain) return { how: 'exact', tier: 0 };
  if (sameFolded(query, name)) return { how: 'exact', tier: 1 };
  if (name.plain.startsWith(query.plain)) {
    return { how: 'prefix', tier: beginsWhole(query.plainWords, name.plainWords) ? 2 : 3 };
  }
  return isTelling(query) && beginsWhole(query.words, name.words) ? { how: 'prefix', tier: 4 } : undefined;
}

/** The name is one edit from what was typed (`plain`), or only from what that folds to (`folded`), or begins so. */
function editOf(query: Keys, name: Keys): 'plain' | 'folded' | 'start' | 'no' {
  if (query.written.length < TYPO_LETTERS) return 'no';
  const plain = withinOneEdit(query.plain, name.plain);
  // A slip may have hit the article: لاثورة for الثورة.
  if (plain === 'whole' || withinOneEdit(query.written, name.written) === 'whole') return 'plain';
  // Folded, a slip needs as many letters as it does unfolded: "zzqx" is "zkx", and no slip for Zaxo.
  const isLong = isTelling(query) && query.folded.length >= TYPO_LETTERS;
  const folded = isLong ? withinOneEdit(query.folded, name.folded) : undefined;
  if (folded === 'whole') return 'folded';
  return plain === 'start' || folded === 'start' ? 'start' : 'no';
}

/** A query that is nearly the name, or nearly begins it; a whole name that is nearly meant comes before half of one. */
function nearMatch(query: Keys, name: Keys): Match | undefined {
  const telling = isTelling(query);
  const sound = telling && query.sound.length >= SOUND_LETTERS;
  const same = sound && query.sound === name.sound;
  const edit = editOf(query, name);
  const whole = edit === 'plain' || edit === 'folded';
  if (whole && same) return { how: 'typo', tier: 5 };
  if (beginsWords(query.plainWords, name.plainWords)) return { how: 'word', tier: 6 };
  if (telling && hasWords(query.words, name.words)) return { how: 'word', tier: 7 };
  if (edit === 'plain') return { how: 'typo', tier: 8 };
  if (same && query.sound.length >= SURE_SOUND_LETTERS) return { how: 'sound', tier: 8 };
  if (edit === 'folded') return { how: 'typo', tier: 9 };
  if (telling && beginsFolded(query, name)) return { how: 'prefix', tier: 10 };
  if (telling && beginsWords(query.words, name.words)) return { how: 'word', tier: 10 };
  if (same) return { how: 'sound', tier: 11 };
  if (edit === 'start') return { how: 'typo', tier: 12 };
  return sound && name.sound.startsWith(query.sound) ? { how: 'sound', tier: 13 } : undefined;
}

/** How well a query meets a spelling, or undefined where it does not. */
export const matchName = (query: Keys, name: Keys): Match | undefined =>
  literalMatch(query, name) ?? nearMatch(query, name);
