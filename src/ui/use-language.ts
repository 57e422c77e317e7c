import { useSyncExternalStore } from 'react';
import type { Language } from '../session/state.ts';
import { language, onSpoken } from '../words/language.ts';

/** The language in force. What a memo says in words must depend on it. */
export const useLanguage = (): Language => useSyncExternalStore(onSpoken, language);
