/** What went wrong, where, and what to do. */
export const problems = {
  languageUnreachable: {
    en: 'English could not be fetched: the server did not answer. The language stays as it was.',
    ar: 'Arabic could not be fetched: the server did not answer. The language stays as it was.',
  },
} as const;
