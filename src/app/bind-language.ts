/** The language on the document and in force: the user's, else a link's, else the browser's. */
import type { Session } from '../session/session.ts';
import { LANGUAGES, type Language } from '../session/state.ts';
import { language, speak, t } from '../words/language.ts';

/** The first of the browser's languages that the app speaks; English where it speaks none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => LANGUAGES.find((l) => tag.toLowerCase().split('-')[0] === l));
  return spoken.find((l) => l !== undefined) ?? 'en';
}

/** Whether sentences are to be stretched and accented, to see what a longer language would break (`?pseudo`). */
const pseudo = new URLSearchParams(location.search).has('pseudo');

/** In `public/`, beside the page. */
const MANIFESTS = { en: './manifest.webmanifest', ar: './manifest.ar.webmanifest' } as const;

const direction = (lang: Language) => (lang === 'ar' ? 'rtl' : 'ltr');

/** On the document: its language, which way it runs, and what it is called. */
function mark(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction(language());
  document.title = t('app.name');
  document.querySelector('meta[name="description"]')?.setAttribute('content', t('app.description'));
  // What the installed app is called; a browser that reads the manifest late has the one of the language.
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', MANIFESTS[language()]);
}

export function bindLanguage(session: Session): () => void {
  let wanted: Language | undefined;
  const apply = async () => {
    const { lang } = session.getState().settings;
    if (lang === wanted) return;
    wanted = lang;
    try {
      const bend = pseudo ? (await import('../words/pseudo.ts')).pseudo : undefined;
      // The choice may have changed while the catalogue came.
      if (lang !== language() || bend)
        await speak(lang, bend, () => lang === session.getState().settings.lang);
    } catch {
      session.getState().notify({ code: 'language-unreachable', lang });
      session.getState().set({ lang: language() });
    }
    mark();
  };
  void apply();
  return session.subscribe((now, before) => {
    if (now.settings.lang !== before.settings.lang) void apply();
  });
}
