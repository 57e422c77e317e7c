import { useSyncExternalStore } from 'react';
import type { Language } from '../session/state.ts';
import { language, onSpoken, saying } from '../words/language.ts';

/** The language in force. What a memo says in words must depend on it. */
export function useLanguage(): Language {
  useSyncExternalStore(onSpoken, saying);
  return language();
}
