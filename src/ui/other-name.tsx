import type { Names } from '../atlas/nouns.ts';
import { LANGUAGES } from '../session/state.ts';
import { language } from '../words/language.ts';

interface Props {
  readonly name: Names;
  readonly className?: string | undefined;
}

/** What a place is called in the language that is not in force; nothing where it has no name in it. */
export function OtherName({ name, className }: Props) {
  const other = LANGUAGES.find((l) => l !== language()) ?? 'en';
  return name[other] === undefined ? null : (
    <bdi className={className} lang={other}>
      {name[other]}
    </bdi>
  );
}
