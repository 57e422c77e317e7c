import { foldName } from './fold-name.ts';

/** What a letter of either script sounds like once folded; vowels, ʿayn and what is not named here are silent. */
const SOUNDS: ReadonlyMap<string, string> = new Map(
  (
    'bب:b pپ:b tت:t ث:t ʃjجش:j xخ:h hح:h ه:h dد:d ذ:d ض:d rر:r zز:z ظ:z sس:s ص:s ط:t gغ:g fف:f v:f ' +
    'kق:k ك:k lل:l mم:m nن:n'
  )
    .split(' ')
    .flatMap((entry) => {
      const [letters = '', sound = ''] = entry.split(':');
      return [...letters].map((letter) => [letter, sound] as const);
    }),
);

/** The same of a name that was folded already. */
export function soundOfFolded(folded: string): string {
  let sounds = '';
  for (const letter of folded.replace(/ه(?= |$)/g, '')) sounds += SOUNDS.get(letter) ?? '';
  return sounds.replace(/mb/g, 'nb').replace(/h$/, '');
}

/**
 * The consonants of a name, the same for both scripts: سروج and Suruç are both `srj`. Coarse on purpose: kh is h,
 * sh and ch are j, p is b, v is f; what stands for a vowel in one of the scripts is left out of both. The Turkish ş is
 * sh here, though whoever types s finds it by its letters.
 */
export const soundKey = (name: string): string => soundOfFolded(foldName(name.replace(/ş/gi, 'sh')));
